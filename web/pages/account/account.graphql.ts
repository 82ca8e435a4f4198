import { graphql } from '../../graphql/generated/index.js';

export const MY_SIGN_IN = graphql(`
  query MySignIn {
    mySessions {
      id
      device
      way
      createdAt
      seenAt
      isThisOne
    }
    myPasskeys {
      id
      name
      createdAt
      usedAt
    }
  }
`);

export const END_SESSION = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export const START_ADDING_PASSKEY = graphql(`
  mutation StartAddingPasskey {
    startAddingPasskey
  }
`);

export const ADD_PASSKEY = graphql(`
  mutation AddPasskey($response: JSON!) {
    addPasskey(response: $response) {
      id
    }
  }
`);

export const REMOVE_PASSKEY = graphql(`
  mutation RemovePasskey($id: ID!) {
    removePasskey(id: $id)
  }
`);

export const END_ROLE = graphql(`
  mutation EndRole($id: ID!) {
    endRole(id: $id)
  }
`);

export const ERASE_ACCOUNT = graphql(`
  mutation EraseAccount($id: ID!) {
    eraseAccount(id: $id)
  }
`);
