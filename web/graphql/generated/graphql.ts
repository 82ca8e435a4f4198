/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an initiative says about itself, as a word; nothing is ever computed from it. */
export type CriterionLevel =
  /** Being developed. */
  | 'DEVELOPING'
  /** Fully met. */
  | 'FULLY_MET'
  /** Met for the larger part. */
  | 'LARGELY_MET'
  /** Not yet an issue here. */
  | 'NOT_YET'
  /** Well on the way. */
  | 'WELL_UNDERWAY';

/** Whether an initiative belongs to the network of laagdrempelige steunpunten: a decision of the keepers of the register, never computed. */
export type NetworkStatus =
  /** Is growing into it. */
  | 'GROWING'
  /** Belongs to the network. */
  | 'IN_NETWORK'
  /** Is something else that is worth knowing. */
  | 'OTHER'
  /** Nobody decided yet. */
  | 'UNKNOWN';

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

export type AssessmentFragment = {
  version: number;
  narrative: string | null;
  level: CriterionLevel | null;
  tookPart: string | null;
  savedAt: string;
  evidence: Array<{ text: string; link: string | null }>;
  goals: Array<{ text: string; year: number | null }>;
  peerVisit: { date: string; by: string } | null;
};

export type GrowthProfileQueryVariables = Exact<{
  recordId: string;
}>;

export type GrowthProfileQuery = {
  growthProfile: Array<{
    criterion: number;
    publishedVersion: number | null;
    current: {
      version: number;
      narrative: string | null;
      level: CriterionLevel | null;
      tookPart: string | null;
      savedAt: string;
      evidence: Array<{ text: string; link: string | null }>;
      goals: Array<{ text: string; year: number | null }>;
      peerVisit: { date: string; by: string } | null;
    } | null;
  }>;
};

export type GrowthHistoryQueryVariables = Exact<{
  recordId: string;
  criterion: number;
}>;

export type GrowthHistoryQuery = {
  growthHistory: Array<{
    isLastOfDay: boolean;
    isPublished: boolean;
    assessment: {
      version: number;
      narrative: string | null;
      level: CriterionLevel | null;
      savedAt: string;
    };
  }>;
};

export type SaveAssessmentMutationVariables = Exact<{
  recordId: string;
  criterion: number;
  seen?: number | null | undefined;
  words: unknown;
}>;

export type SaveAssessmentMutation = {
  saveAssessment:
    | {
        __typename: 'AssessmentConflict';
        theirs: {
          version: number;
          narrative: string | null;
          level: CriterionLevel | null;
          tookPart: string | null;
          savedAt: string;
          evidence: Array<{ text: string; link: string | null }>;
          goals: Array<{ text: string; year: number | null }>;
          peerVisit: { date: string; by: string } | null;
        };
      }
    | {
        __typename: 'AssessmentSaved';
        assessment: {
          version: number;
          narrative: string | null;
          level: CriterionLevel | null;
          tookPart: string | null;
          savedAt: string;
          evidence: Array<{ text: string; link: string | null }>;
          goals: Array<{ text: string; year: number | null }>;
          peerVisit: { date: string; by: string } | null;
        };
      };
};

export type PublishAssessmentMutationVariables = Exact<{
  recordId: string;
  criterion: number;
  seen: number;
}>;

export type PublishAssessmentMutation = {
  publishAssessment:
    | { __typename: 'AssessmentConflict'; theirs: { version: number } }
    | { __typename: 'AssessmentPublished'; publishedVersion: number };
};

export type WithdrawAssessmentMutationVariables = Exact<{
  recordId: string;
  criterion: number;
}>;

export type WithdrawAssessmentMutation = { withdrawAssessment: boolean };

export type NetworkStandingQueryVariables = Exact<{
  recordId: string;
}>;

export type NetworkStandingQuery = {
  networkStanding: {
    name: string;
    status: NetworkStatus;
    revision: number;
    decisions: Array<{ status: NetworkStatus; reason: string; decidedAt: string }>;
  };
};

export type DecideNetworkStatusMutationVariables = Exact<{
  recordId: string;
  revision: number;
  status: NetworkStatus;
  reason: string;
}>;

export type DecideNetworkStatusMutation = { decideNetworkStatus: number };

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
export const AssessmentFragmentDoc = new TypedDocumentString(
  `
    fragment Assessment on CriterionAssessment {
  version
  narrative
  level
  evidence {
    text
    link
  }
  goals {
    text
    year
  }
  tookPart
  peerVisit {
    date
    by
  }
  savedAt
}
    `,
  { fragmentName: 'Assessment' },
) as unknown as TypedDocumentString<AssessmentFragment, unknown>;
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
export const GrowthProfileDocument = new TypedDocumentString(`
    query GrowthProfile($recordId: ID!) {
  growthProfile(recordId: $recordId) {
    criterion
    publishedVersion
    current {
      ...Assessment
    }
  }
}
    fragment Assessment on CriterionAssessment {
  version
  narrative
  level
  evidence {
    text
    link
  }
  goals {
    text
    year
  }
  tookPart
  peerVisit {
    date
    by
  }
  savedAt
}`) as unknown as TypedDocumentString<GrowthProfileQuery, GrowthProfileQueryVariables>;
export const GrowthHistoryDocument = new TypedDocumentString(`
    query GrowthHistory($recordId: ID!, $criterion: Int!) {
  growthHistory(recordId: $recordId, criterion: $criterion) {
    isLastOfDay
    isPublished
    assessment {
      version
      narrative
      level
      savedAt
    }
  }
}
    `) as unknown as TypedDocumentString<GrowthHistoryQuery, GrowthHistoryQueryVariables>;
export const SaveAssessmentDocument = new TypedDocumentString(`
    mutation SaveAssessment($recordId: ID!, $criterion: Int!, $seen: Int, $words: JSON!) {
  saveAssessment(
    recordId: $recordId
    criterion: $criterion
    seen: $seen
    words: $words
  ) {
    __typename
    ... on AssessmentSaved {
      assessment {
        ...Assessment
      }
    }
    ... on AssessmentConflict {
      theirs {
        ...Assessment
      }
    }
  }
}
    fragment Assessment on CriterionAssessment {
  version
  narrative
  level
  evidence {
    text
    link
  }
  goals {
    text
    year
  }
  tookPart
  peerVisit {
    date
    by
  }
  savedAt
}`) as unknown as TypedDocumentString<SaveAssessmentMutation, SaveAssessmentMutationVariables>;
export const PublishAssessmentDocument = new TypedDocumentString(`
    mutation PublishAssessment($recordId: ID!, $criterion: Int!, $seen: Int!) {
  publishAssessment(recordId: $recordId, criterion: $criterion, seen: $seen) {
    __typename
    ... on AssessmentPublished {
      publishedVersion
    }
    ... on AssessmentConflict {
      theirs {
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  PublishAssessmentMutation,
  PublishAssessmentMutationVariables
>;
export const WithdrawAssessmentDocument = new TypedDocumentString(`
    mutation WithdrawAssessment($recordId: ID!, $criterion: Int!) {
  withdrawAssessment(recordId: $recordId, criterion: $criterion)
}
    `) as unknown as TypedDocumentString<
  WithdrawAssessmentMutation,
  WithdrawAssessmentMutationVariables
>;
export const NetworkStandingDocument = new TypedDocumentString(`
    query NetworkStanding($recordId: ID!) {
  networkStanding(recordId: $recordId) {
    name
    status
    revision
    decisions {
      status
      reason
      decidedAt
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkStandingQuery, NetworkStandingQueryVariables>;
export const DecideNetworkStatusDocument = new TypedDocumentString(`
    mutation DecideNetworkStatus($recordId: ID!, $revision: Int!, $status: NetworkStatus!, $reason: String!) {
  decideNetworkStatus(
    recordId: $recordId
    revision: $revision
    status: $status
    reason: $reason
  )
}
    `) as unknown as TypedDocumentString<
  DecideNetworkStatusMutation,
  DecideNetworkStatusMutationVariables
>;
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
