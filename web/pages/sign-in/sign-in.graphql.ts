import { graphql } from '../../graphql/generated/index.js';

export const REQUEST_SIGN_IN_LINK = graphql(`
  mutation RequestSignInLink($email: String!) {
    requestSignInLink(email: $email)
  }
`);

export const SIGN_IN = graphql(`
  mutation SignIn($secret: String!) {
    signIn(secret: $secret) {
      accountId
    }
  }
`);

export const START_PASSKEY_SIGN_IN = graphql(`
  mutation StartPasskeySignIn {
    startPasskeySignIn
  }
`);

export const SIGN_IN_WITH_PASSKEY = graphql(`
  mutation SignInWithPasskey($response: JSON!) {
    signInWithPasskey(response: $response) {
      accountId
    }
  }
`);
