/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What somebody who signed in may be. */
export type Role =
  /** Edits one named initiative. */
  | 'EDITOR'
  /** Keeps the whole register, for the association NVZH. */
  | 'KEEPER'
  /** Speaks for one named region. */
  | 'REGION';

/** How somebody signed in. */
export type SignInWay =
  /** By a link in a mail. */
  | 'LINK'
  /** By a passkey. */
  | 'PASSKEY';

/** What kind of thing a visitor told. */
export type SuggestionKind =
  /** There is a place that is not in the register. */
  | 'NEW_PLACE'
  /** Something in a record is not right. */
  | 'RECORD'
  /** It is about safety; for keepers alone. */
  | 'SAFETY';

/** What was done with it. */
export type SuggestionOutcome =
  /** The register was changed, or somebody was called. */
  | 'DONE'
  /** It was known already. */
  | 'DUPLICATE'
  /** It was read, and nothing had to change. */
  | 'NOT_CHANGED'
  /** It was no message for the register. */
  | 'SPAM';

/** Which part of a record is not right. */
export type SuggestionSubject =
  /** The address. */
  | 'ADDRESS'
  /** Phone, mail or website. */
  | 'CONTACT'
  /** The place does not exist any more. */
  | 'GONE'
  /** The opening hours. */
  | 'HOURS'
  /** Something else. */
  | 'OTHER';

export type MySignInQueryVariables = Exact<{ [key: string]: never }>;

export type MySignInQuery = {
  mySessions: Array<{
    id: string;
    device: string;
    way: SignInWay;
    createdAt: string;
    seenAt: string;
    isThisOne: boolean;
  }>;
  myPasskeys: Array<{ id: string; name: string; createdAt: string; usedAt: string | null }>;
};

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;

export type EndSessionMutation = { endSession: boolean };

export type StartAddingPasskeyMutationVariables = Exact<{ [key: string]: never }>;

export type StartAddingPasskeyMutation = { startAddingPasskey: unknown };

export type AddPasskeyMutationVariables = Exact<{
  response: unknown;
}>;

export type AddPasskeyMutation = { addPasskey: { id: string } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;

export type RemovePasskeyMutation = { removePasskey: boolean };

export type EndRoleMutationVariables = Exact<{
  id: string;
}>;

export type EndRoleMutation = { endRole: boolean };

export type EraseAccountMutationVariables = Exact<{
  id: string;
}>;

export type EraseAccountMutation = { eraseAccount: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  me: {
    accountId: string;
    email: string;
    name: string | null;
    roles: Array<{
      id: string;
      role: Role;
      initiativeId: string | null;
      regionCode: string | null;
      initiative: { slug: string; name: string } | null;
      region: { name: string } | null;
    }>;
  } | null;
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type RequestSignInLinkMutationVariables = Exact<{
  email: string;
}>;

export type RequestSignInLinkMutation = { requestSignInLink: boolean };

export type SignInMutationVariables = Exact<{
  secret: string;
}>;

export type SignInMutation = { signIn: { accountId: string } };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never }>;

export type StartPasskeySignInMutation = { startPasskeySignIn: unknown };

export type SignInWithPasskeyMutationVariables = Exact<{
  response: unknown;
}>;

export type SignInWithPasskeyMutation = { signInWithPasskey: { accountId: string } };

export type SuggestionsQueryVariables = Exact<{
  handled: boolean;
}>;

export type SuggestionsQuery = {
  suggestions: Array<{
    id: string;
    kind: SuggestionKind;
    about: SuggestionSubject;
    text: string;
    placeName: string | null;
    placeTown: string | null;
    receivedAt: string;
    outcome: SuggestionOutcome | null;
    record: { name: string } | null;
  }>;
};

export type SuggestionQueryVariables = Exact<{
  id: string;
}>;

export type SuggestionQuery = {
  suggestion: {
    id: string;
    kind: SuggestionKind;
    recordId: string | null;
    about: SuggestionSubject;
    text: string;
    placeName: string | null;
    placeTown: string | null;
    placeWebsite: string | null;
    placePhone: string | null;
    receivedAt: string;
    handledAt: string | null;
    outcome: SuggestionOutcome | null;
    note: string | null;
    record: { slug: string; name: string } | null;
  };
};

export type HandleSuggestionMutationVariables = Exact<{
  id: string;
  outcome: SuggestionOutcome;
  note?: string | null | undefined;
}>;

export type HandleSuggestionMutation = { handleSuggestion: { id: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const MySignInDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<MySignInQuery, MySignInQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const StartAddingPasskeyDocument = new TypedDocumentString(`
    mutation StartAddingPasskey {
  startAddingPasskey
}
    `) as unknown as TypedDocumentString<
  StartAddingPasskeyMutation,
  StartAddingPasskeyMutationVariables
>;
export const AddPasskeyDocument = new TypedDocumentString(`
    mutation AddPasskey($response: JSON!) {
  addPasskey(response: $response) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id)
}
    `) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const EndRoleDocument = new TypedDocumentString(`
    mutation EndRole($id: ID!) {
  endRole(id: $id)
}
    `) as unknown as TypedDocumentString<EndRoleMutation, EndRoleMutationVariables>;
export const EraseAccountDocument = new TypedDocumentString(`
    mutation EraseAccount($id: ID!) {
  eraseAccount(id: $id)
}
    `) as unknown as TypedDocumentString<EraseAccountMutation, EraseAccountMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    accountId
    email
    name
    roles {
      id
      role
      initiativeId
      initiative {
        slug
        name
      }
      regionCode
      region {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const RequestSignInLinkDocument = new TypedDocumentString(`
    mutation RequestSignInLink($email: String!) {
  requestSignInLink(email: $email)
}
    `) as unknown as TypedDocumentString<
  RequestSignInLinkMutation,
  RequestSignInLinkMutationVariables
>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($secret: String!) {
  signIn(secret: $secret) {
    accountId
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const StartPasskeySignInDocument = new TypedDocumentString(`
    mutation StartPasskeySignIn {
  startPasskeySignIn
}
    `) as unknown as TypedDocumentString<
  StartPasskeySignInMutation,
  StartPasskeySignInMutationVariables
>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($response: JSON!) {
  signInWithPasskey(response: $response) {
    accountId
  }
}
    `) as unknown as TypedDocumentString<
  SignInWithPasskeyMutation,
  SignInWithPasskeyMutationVariables
>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($handled: Boolean!) {
  suggestions(handled: $handled, first: 100) {
    id
    kind
    about
    text
    placeName
    placeTown
    receivedAt
    outcome
    record {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const SuggestionDocument = new TypedDocumentString(`
    query Suggestion($id: ID!) {
  suggestion(id: $id) {
    id
    kind
    recordId
    about
    text
    placeName
    placeTown
    placeWebsite
    placePhone
    receivedAt
    handledAt
    outcome
    note
    record {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionQuery, SuggestionQueryVariables>;
export const HandleSuggestionDocument = new TypedDocumentString(`
    mutation HandleSuggestion($id: ID!, $outcome: SuggestionOutcome!, $note: String) {
  handleSuggestion(id: $id, outcome: $outcome, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<
  HandleSuggestionMutation,
  HandleSuggestionMutationVariables
>;
