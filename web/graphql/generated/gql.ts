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
  '\n  fragment Assessment on CriterionAssessment {\n    version\n    narrative\n    level\n    evidence {\n      text\n      link\n    }\n    goals {\n      text\n      year\n    }\n    tookPart\n    peerVisit {\n      date\n      by\n    }\n    savedAt\n  }\n': typeof types.AssessmentFragmentDoc;
  '\n  query GrowthProfile($recordId: ID!) {\n    growthProfile(recordId: $recordId) {\n      criterion\n      publishedVersion\n      current {\n        ...Assessment\n      }\n    }\n  }\n': typeof types.GrowthProfileDocument;
  '\n  query GrowthHistory($recordId: ID!, $criterion: Int!) {\n    growthHistory(recordId: $recordId, criterion: $criterion) {\n      isLastOfDay\n      isPublished\n      assessment {\n        version\n        narrative\n        level\n        savedAt\n      }\n    }\n  }\n': typeof types.GrowthHistoryDocument;
  '\n  mutation SaveAssessment($recordId: ID!, $criterion: Int!, $seen: Int, $words: JSON!) {\n    saveAssessment(recordId: $recordId, criterion: $criterion, seen: $seen, words: $words) {\n      __typename\n      ... on AssessmentSaved {\n        assessment {\n          ...Assessment\n        }\n      }\n      ... on AssessmentConflict {\n        theirs {\n          ...Assessment\n        }\n      }\n    }\n  }\n': typeof types.SaveAssessmentDocument;
  '\n  mutation PublishAssessment($recordId: ID!, $criterion: Int!, $seen: Int!) {\n    publishAssessment(recordId: $recordId, criterion: $criterion, seen: $seen) {\n      __typename\n      ... on AssessmentPublished {\n        publishedVersion\n      }\n      ... on AssessmentConflict {\n        theirs {\n          version\n        }\n      }\n    }\n  }\n': typeof types.PublishAssessmentDocument;
  '\n  mutation WithdrawAssessment($recordId: ID!, $criterion: Int!) {\n    withdrawAssessment(recordId: $recordId, criterion: $criterion)\n  }\n': typeof types.WithdrawAssessmentDocument;
  '\n  query NetworkStanding($recordId: ID!) {\n    networkStanding(recordId: $recordId) {\n      name\n      status\n      revision\n      decisions {\n        status\n        reason\n        decidedAt\n      }\n    }\n  }\n': typeof types.NetworkStandingDocument;
  '\n  mutation DecideNetworkStatus(\n    $recordId: ID!\n    $revision: Int!\n    $status: NetworkStatus!\n    $reason: String!\n  ) {\n    decideNetworkStatus(\n      recordId: $recordId\n      revision: $revision\n      status: $status\n      reason: $reason\n    )\n  }\n': typeof types.DecideNetworkStatusDocument;
  '\n  query Me {\n    me {\n      accountId\n      email\n      name\n      roles {\n        id\n        role\n        initiativeId\n        initiative {\n          slug\n          name\n        }\n        regionCode\n        region {\n          name\n        }\n      }\n    }\n  }\n': typeof types.MeDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(email: $email)\n  }\n': typeof types.RequestSignInLinkDocument;
  '\n  mutation SignIn($secret: String!) {\n    signIn(secret: $secret) {\n      accountId\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation StartPasskeySignIn {\n    startPasskeySignIn\n  }\n': typeof types.StartPasskeySignInDocument;
  '\n  mutation SignInWithPasskey($response: JSON!) {\n    signInWithPasskey(response: $response) {\n      accountId\n    }\n  }\n': typeof types.SignInWithPasskeyDocument;
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
  '\n  fragment Assessment on CriterionAssessment {\n    version\n    narrative\n    level\n    evidence {\n      text\n      link\n    }\n    goals {\n      text\n      year\n    }\n    tookPart\n    peerVisit {\n      date\n      by\n    }\n    savedAt\n  }\n':
    types.AssessmentFragmentDoc,
  '\n  query GrowthProfile($recordId: ID!) {\n    growthProfile(recordId: $recordId) {\n      criterion\n      publishedVersion\n      current {\n        ...Assessment\n      }\n    }\n  }\n':
    types.GrowthProfileDocument,
  '\n  query GrowthHistory($recordId: ID!, $criterion: Int!) {\n    growthHistory(recordId: $recordId, criterion: $criterion) {\n      isLastOfDay\n      isPublished\n      assessment {\n        version\n        narrative\n        level\n        savedAt\n      }\n    }\n  }\n':
    types.GrowthHistoryDocument,
  '\n  mutation SaveAssessment($recordId: ID!, $criterion: Int!, $seen: Int, $words: JSON!) {\n    saveAssessment(recordId: $recordId, criterion: $criterion, seen: $seen, words: $words) {\n      __typename\n      ... on AssessmentSaved {\n        assessment {\n          ...Assessment\n        }\n      }\n      ... on AssessmentConflict {\n        theirs {\n          ...Assessment\n        }\n      }\n    }\n  }\n':
    types.SaveAssessmentDocument,
  '\n  mutation PublishAssessment($recordId: ID!, $criterion: Int!, $seen: Int!) {\n    publishAssessment(recordId: $recordId, criterion: $criterion, seen: $seen) {\n      __typename\n      ... on AssessmentPublished {\n        publishedVersion\n      }\n      ... on AssessmentConflict {\n        theirs {\n          version\n        }\n      }\n    }\n  }\n':
    types.PublishAssessmentDocument,
  '\n  mutation WithdrawAssessment($recordId: ID!, $criterion: Int!) {\n    withdrawAssessment(recordId: $recordId, criterion: $criterion)\n  }\n':
    types.WithdrawAssessmentDocument,
  '\n  query NetworkStanding($recordId: ID!) {\n    networkStanding(recordId: $recordId) {\n      name\n      status\n      revision\n      decisions {\n        status\n        reason\n        decidedAt\n      }\n    }\n  }\n':
    types.NetworkStandingDocument,
  '\n  mutation DecideNetworkStatus(\n    $recordId: ID!\n    $revision: Int!\n    $status: NetworkStatus!\n    $reason: String!\n  ) {\n    decideNetworkStatus(\n      recordId: $recordId\n      revision: $revision\n      status: $status\n      reason: $reason\n    )\n  }\n':
    types.DecideNetworkStatusDocument,
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
  source: '\n  fragment Assessment on CriterionAssessment {\n    version\n    narrative\n    level\n    evidence {\n      text\n      link\n    }\n    goals {\n      text\n      year\n    }\n    tookPart\n    peerVisit {\n      date\n      by\n    }\n    savedAt\n  }\n',
): typeof import('./graphql.js').AssessmentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GrowthProfile($recordId: ID!) {\n    growthProfile(recordId: $recordId) {\n      criterion\n      publishedVersion\n      current {\n        ...Assessment\n      }\n    }\n  }\n',
): typeof import('./graphql.js').GrowthProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GrowthHistory($recordId: ID!, $criterion: Int!) {\n    growthHistory(recordId: $recordId, criterion: $criterion) {\n      isLastOfDay\n      isPublished\n      assessment {\n        version\n        narrative\n        level\n        savedAt\n      }\n    }\n  }\n',
): typeof import('./graphql.js').GrowthHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveAssessment($recordId: ID!, $criterion: Int!, $seen: Int, $words: JSON!) {\n    saveAssessment(recordId: $recordId, criterion: $criterion, seen: $seen, words: $words) {\n      __typename\n      ... on AssessmentSaved {\n        assessment {\n          ...Assessment\n        }\n      }\n      ... on AssessmentConflict {\n        theirs {\n          ...Assessment\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').SaveAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishAssessment($recordId: ID!, $criterion: Int!, $seen: Int!) {\n    publishAssessment(recordId: $recordId, criterion: $criterion, seen: $seen) {\n      __typename\n      ... on AssessmentPublished {\n        publishedVersion\n      }\n      ... on AssessmentConflict {\n        theirs {\n          version\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql.js').PublishAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawAssessment($recordId: ID!, $criterion: Int!) {\n    withdrawAssessment(recordId: $recordId, criterion: $criterion)\n  }\n',
): typeof import('./graphql.js').WithdrawAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NetworkStanding($recordId: ID!) {\n    networkStanding(recordId: $recordId) {\n      name\n      status\n      revision\n      decisions {\n        status\n        reason\n        decidedAt\n      }\n    }\n  }\n',
): typeof import('./graphql.js').NetworkStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideNetworkStatus(\n    $recordId: ID!\n    $revision: Int!\n    $status: NetworkStatus!\n    $reason: String!\n  ) {\n    decideNetworkStatus(\n      recordId: $recordId\n      revision: $revision\n      status: $status\n      reason: $reason\n    )\n  }\n',
): typeof import('./graphql.js').DecideNetworkStatusDocument;
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

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
