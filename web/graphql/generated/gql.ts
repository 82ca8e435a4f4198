/* eslint-disable */
import * as types from './graphql.js';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query MySignIn {\n    mySessions {\n      id\n      device\n      way\n      createdAt\n      seenAt\n      isThisOne\n    }\n    myPasskeys {\n      id\n      name\n      createdAt\n      usedAt\n    }\n  }\n': typeof types.MySignInDocument;
  '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n': typeof types.EndSessionDocument;
  '\n  mutation StartAddingPasskey {\n    startAddingPasskey\n  }\n': typeof types.StartAddingPasskeyDocument;
  '\n  mutation AddPasskey($response: JSON!) {\n    addPasskey(response: $response) {\n      id\n    }\n  }\n': typeof types.AddPasskeyDocument;
  '\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n': typeof types.RemovePasskeyDocument;
  '\n  mutation EndRole($id: ID!) {\n    endRole(id: $id)\n  }\n': typeof types.EndRoleDocument;
  '\n  mutation EraseAccount($id: ID!) {\n    eraseAccount(id: $id)\n  }\n': typeof types.EraseAccountDocument;
  '\n  query Me {\n    me {\n      accountId\n      email\n      name\n      roles {\n        id\n        role\n        initiativeId\n        initiative {\n          slug\n          name\n        }\n        regionCode\n        region {\n          name\n        }\n      }\n    }\n  }\n': typeof types.MeDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n': typeof types.RequestSignInLinkDocument;
  '\n  mutation SignIn($secret: String!) {\n    signIn(secret: $secret) {\n      accountId\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation StartPasskeySignIn {\n    startPasskeySignIn\n  }\n': typeof types.StartPasskeySignInDocument;
  '\n  mutation SignInWithPasskey($response: JSON!) {\n    signInWithPasskey(response: $response) {\n      accountId\n    }\n  }\n': typeof types.SignInWithPasskeyDocument;
  '\n  query Suggestions($handled: Boolean!) {\n    suggestions(handled: $handled, first: 100) {\n      id\n      kind\n      about\n      text\n      placeName\n      placeTown\n      receivedAt\n      outcome\n      record {\n        name\n      }\n    }\n  }\n': typeof types.SuggestionsDocument;
  '\n  query Suggestion($id: ID!) {\n    suggestion(id: $id) {\n      id\n      kind\n      recordId\n      about\n      text\n      placeName\n      placeTown\n      placeWebsite\n      placePhone\n      receivedAt\n      handledAt\n      outcome\n      note\n      record {\n        slug\n        name\n      }\n    }\n  }\n': typeof types.SuggestionDocument;
  '\n  mutation HandleSuggestion($id: ID!, $outcome: SuggestionOutcome!, $note: String) {\n    handleSuggestion(id: $id, outcome: $outcome, note: $note) {\n      id\n    }\n  }\n': typeof types.HandleSuggestionDocument;
};
const documents: Documents = {
  '\n  query MySignIn {\n    mySessions {\n      id\n      device\n      way\n      createdAt\n      seenAt\n      isThisOne\n    }\n    myPasskeys {\n      id\n      name\n      createdAt\n      usedAt\n    }\n  }\n':
    types.MySignInDocument,
  '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n': types.EndSessionDocument,
  '\n  mutation StartAddingPasskey {\n    startAddingPasskey\n  }\n':
    types.StartAddingPasskeyDocument,
  '\n  mutation AddPasskey($response: JSON!) {\n    addPasskey(response: $response) {\n      id\n    }\n  }\n':
    types.AddPasskeyDocument,
  '\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n':
    types.RemovePasskeyDocument,
  '\n  mutation EndRole($id: ID!) {\n    endRole(id: $id)\n  }\n': types.EndRoleDocument,
  '\n  mutation EraseAccount($id: ID!) {\n    eraseAccount(id: $id)\n  }\n':
    types.EraseAccountDocument,
  '\n  query Me {\n    me {\n      accountId\n      email\n      name\n      roles {\n        id\n        role\n        initiativeId\n        initiative {\n          slug\n          name\n        }\n        regionCode\n        region {\n          name\n        }\n      }\n    }\n  }\n':
    types.MeDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n':
    types.RequestSignInLinkDocument,
  '\n  mutation SignIn($secret: String!) {\n    signIn(secret: $secret) {\n      accountId\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation StartPasskeySignIn {\n    startPasskeySignIn\n  }\n':
    types.StartPasskeySignInDocument,
  '\n  mutation SignInWithPasskey($response: JSON!) {\n    signInWithPasskey(response: $response) {\n      accountId\n    }\n  }\n':
    types.SignInWithPasskeyDocument,
  '\n  query Suggestions($handled: Boolean!) {\n    suggestions(handled: $handled, first: 100) {\n      id\n      kind\n      about\n      text\n      placeName\n      placeTown\n      receivedAt\n      outcome\n      record {\n        name\n      }\n    }\n  }\n':
    types.SuggestionsDocument,
  '\n  query Suggestion($id: ID!) {\n    suggestion(id: $id) {\n      id\n      kind\n      recordId\n      about\n      text\n      placeName\n      placeTown\n      placeWebsite\n      placePhone\n      receivedAt\n      handledAt\n      outcome\n      note\n      record {\n        slug\n        name\n      }\n    }\n  }\n':
    types.SuggestionDocument,
  '\n  mutation HandleSuggestion($id: ID!, $outcome: SuggestionOutcome!, $note: String) {\n    handleSuggestion(id: $id, outcome: $outcome, note: $note) {\n      id\n    }\n  }\n':
    types.HandleSuggestionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MySignIn {\n    mySessions {\n      id\n      device\n      way\n      createdAt\n      seenAt\n      isThisOne\n    }\n    myPasskeys {\n      id\n      name\n      createdAt\n      usedAt\n    }\n  }\n',
): typeof import('./graphql.js').MySignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n',
): typeof import('./graphql.js').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartAddingPasskey {\n    startAddingPasskey\n  }\n',
): typeof import('./graphql.js').StartAddingPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddPasskey($response: JSON!) {\n    addPasskey(response: $response) {\n      id\n    }\n  }\n',
): typeof import('./graphql.js').AddPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemovePasskey($id: ID!) {\n    removePasskey(id: $id)\n  }\n',
): typeof import('./graphql.js').RemovePasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndRole($id: ID!) {\n    endRole(id: $id)\n  }\n',
): typeof import('./graphql.js').EndRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EraseAccount($id: ID!) {\n    eraseAccount(id: $id)\n  }\n',
): typeof import('./graphql.js').EraseAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Me {\n    me {\n      accountId\n      email\n      name\n      roles {\n        id\n        role\n        initiativeId\n        initiative {\n          slug\n          name\n        }\n        regionCode\n        region {\n          name\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n',
): typeof import('./graphql.js').RequestSignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($secret: String!) {\n    signIn(secret: $secret) {\n      accountId\n    }\n  }\n',
): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartPasskeySignIn {\n    startPasskeySignIn\n  }\n',
): typeof import('./graphql.js').StartPasskeySignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignInWithPasskey($response: JSON!) {\n    signInWithPasskey(response: $response) {\n      accountId\n    }\n  }\n',
): typeof import('./graphql.js').SignInWithPasskeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Suggestions($handled: Boolean!) {\n    suggestions(handled: $handled, first: 100) {\n      id\n      kind\n      about\n      text\n      placeName\n      placeTown\n      receivedAt\n      outcome\n      record {\n        name\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Suggestion($id: ID!) {\n    suggestion(id: $id) {\n      id\n      kind\n      recordId\n      about\n      text\n      placeName\n      placeTown\n      placeWebsite\n      placePhone\n      receivedAt\n      handledAt\n      outcome\n      note\n      record {\n        slug\n        name\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HandleSuggestion($id: ID!, $outcome: SuggestionOutcome!, $note: String) {\n    handleSuggestion(id: $id, outcome: $outcome, note: $note) {\n      id\n    }\n  }\n',
): typeof import('./graphql.js').HandleSuggestionDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
