/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which question an answer is to. */
export type CallAnswerInput = {
  /** Which facts. */
  group: FieldGroup;
  /** Of which location; null = of all of it. */
  locationId?: string | null | undefined;
};

/** What came of one call. */
export type CallInput = {
  /** Day to call again, `YYYY-MM-DD`, within a year; needed with CALL_BACK. */
  callBackOn?: string | null | undefined;
  /** What they said is true. */
  confirmed: Array<CallAnswerInput>;
  /** Mail address of whoever will edit the record: they are invited. */
  editorEmail?: string | null | undefined;
  /** Their name; at most 120 characters. */
  editorName?: string | null | undefined;
  /** A new UUID; sent twice, it is one call. */
  id: string;
  /** Mail address that never wants mail from the register. */
  noMailEmail?: string | null | undefined;
  /** For keepers only; at most 2000 characters. */
  note?: string | null | undefined;
  /** What came of it. */
  outcome: CallOutcome;
  /** Which record. */
  recordId: string;
  /** The published revision you read out. */
  revision: number;
  /** What they said is not true. */
  wrong: Array<CallAnswerInput>;
};

/** What came of a call. */
export type CallOutcome =
  /** They asked to be called again on a day. */
  | 'CALL_BACK'
  /** They do not want to be in the register. */
  | 'DECLINED'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** Somebody answered the questions. */
  | 'SPOKEN'
  /** The number is of somebody else, or of nobody. */
  | 'WRONG_NUMBER';

/** Whose a telephone number is. */
export type CallPhoneKind =
  /** Of somebody behind the initiative; not public. */
  | 'PERSON'
  /** For visitors. */
  | 'PUBLIC'
  /** For people who refer. */
  | 'REFERRERS';

/** How far the keepers are with an initiative, this year. */
export type CallStatus =
  /** Called, and not spoken to. */
  | 'APPROACHED'
  /** Existence, contact, address and walk-in hours were confirmed within twelve months. */
  | 'CONFIRMED'
  /** Nobody called. */
  | 'NOT_APPROACHED'
  /** Spoken to; something that visitors need is not confirmed. */
  | 'SPOKEN';

/** How something was confirmed. */
export type ConfirmationWay =
  /** By mail. */
  | 'MAIL'
  /** By telephone. */
  | 'PHONE'
  /** By the initiative itself. */
  | 'SELF'
  /** By a visit. */
  | 'VISIT';

/** Facts that are confirmed together. */
export type FieldGroup =
  /** Who is welcome. */
  | 'ACCESS'
  /** Its address. */
  | 'ADDRESS'
  /** Telephone, mail and website. */
  | 'CONTACT'
  /** What it is. */
  | 'DESCRIPTION'
  /** That it exists, under this name. */
  | 'EXISTENCE'
  /** What is on. */
  | 'OFFERINGS'
  /** Its opening hours. */
  | 'OPENING_HOURS';

/** What somebody states about a municipality. */
export type InventoryInput = {
  /** Whom they asked; public; 2 to 1000 characters, no names of people. */
  asked: string;
  /** Code of the municipality. */
  municipalityCode: string;
  /** Which organisation states it; public; 2 to 160 characters. */
  statedFor: string;
  /** Day of the inventory, `YYYY-MM-DD`: within the past twelve months. */
  statedOn: string;
};

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

export type CallListQueryVariables = Exact<{
  regionCode?: string | null | undefined;
  status?: CallStatus | null | undefined;
}>;

export type CallListQuery = {
  callList: {
    counts: Array<{ status: CallStatus; count: number }>;
    entries: Array<{
      recordId: string;
      name: string;
      places: Array<string>;
      status: CallStatus;
      isWalkIn: boolean;
      phone: string | null;
      callBackOn: string | null;
      isDue: boolean;
      groups: Array<{ group: FieldGroup; confirmedAt: string | null }>;
      lastCall: { at: string; outcome: CallOutcome } | null;
    }>;
  };
};

export type ProvincesQueryVariables = Exact<{ [key: string]: never }>;

export type ProvincesQuery = { regions: Array<{ code: string; name: string }> };

export type CallSheetQueryVariables = Exact<{
  recordId: string;
}>;

export type CallSheetQuery = {
  callSheet: {
    recordId: string;
    slug: string;
    name: string;
    places: Array<string>;
    revision: number;
    status: CallStatus;
    email: string | null;
    editors: number;
    phones: Array<{ number: string; kind: CallPhoneKind; name: string | null }>;
    questions: Array<{
      group: FieldGroup;
      locationId: string | null;
      locationName: string | null;
      isEssential: boolean;
      canBeConfirmed: boolean;
      lines: Array<{ label: string; of: string | null; words: string }>;
      confirmation: { at: string; by: string; way: ConfirmationWay } | null;
    }>;
    calls: Array<{
      id: string;
      at: string;
      by: string | null;
      outcome: CallOutcome;
      note: string | null;
      callBackOn: string | null;
      wrongGroups: Array<FieldGroup>;
    }>;
  };
};

export type SaveCallMutationVariables = Exact<{
  call: CallInput;
}>;

export type SaveCallMutation = { saveCall: boolean };

export type TakeDownAfterCallMutationVariables = Exact<{
  recordId: string;
  reason: string;
}>;

export type TakeDownAfterCallMutation = { takeDownRecord: boolean };

export type InventoriesQueryVariables = Exact<{
  regionCode: string;
}>;

export type InventoriesQuery = {
  inventoryStatements: Array<{
    code: string;
    name: string;
    statements: Array<{
      id: string;
      statedFor: string;
      asked: string;
      statedOn: string;
      validUntil: string;
    }>;
  }>;
};

export type InventoryRegionsQueryVariables = Exact<{ [key: string]: never }>;

export type InventoryRegionsQuery = {
  provinces: Array<{ code: string; name: string }>;
  izaRegions: Array<{ code: string; name: string }>;
};

export type StateInventoryMutationVariables = Exact<{
  inventory: InventoryInput;
}>;

export type StateInventoryMutation = { stateInventory: { id: string } };

export type EndInventoryMutationVariables = Exact<{
  id: string;
}>;

export type EndInventoryMutation = { endInventory: boolean };

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
export const CallListDocument = new TypedDocumentString(`
    query CallList($regionCode: String, $status: CallStatus) {
  callList(regionCode: $regionCode, status: $status) {
    counts {
      status
      count
    }
    entries {
      recordId
      name
      places
      status
      isWalkIn
      phone
      callBackOn
      isDue
      groups {
        group
        confirmedAt
      }
      lastCall {
        at
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CallListQuery, CallListQueryVariables>;
export const ProvincesDocument = new TypedDocumentString(`
    query Provinces {
  regions(kind: PROVINCE) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<ProvincesQuery, ProvincesQueryVariables>;
export const CallSheetDocument = new TypedDocumentString(`
    query CallSheet($recordId: ID!) {
  callSheet(recordId: $recordId) {
    recordId
    slug
    name
    places
    revision
    status
    email
    editors
    phones {
      number
      kind
      name
    }
    questions {
      group
      locationId
      locationName
      isEssential
      canBeConfirmed
      lines {
        label
        of
        words
      }
      confirmation {
        at
        by
        way
      }
    }
    calls {
      id
      at
      by
      outcome
      note
      callBackOn
      wrongGroups
    }
  }
}
    `) as unknown as TypedDocumentString<CallSheetQuery, CallSheetQueryVariables>;
export const SaveCallDocument = new TypedDocumentString(`
    mutation SaveCall($call: CallInput!) {
  saveCall(call: $call)
}
    `) as unknown as TypedDocumentString<SaveCallMutation, SaveCallMutationVariables>;
export const TakeDownAfterCallDocument = new TypedDocumentString(`
    mutation TakeDownAfterCall($recordId: ID!, $reason: String!) {
  takeDownRecord(recordId: $recordId, reason: $reason, forEver: true)
}
    `) as unknown as TypedDocumentString<
  TakeDownAfterCallMutation,
  TakeDownAfterCallMutationVariables
>;
export const InventoriesDocument = new TypedDocumentString(`
    query Inventories($regionCode: String!) {
  inventoryStatements(regionCode: $regionCode) {
    code
    name
    statements {
      id
      statedFor
      asked
      statedOn
      validUntil
    }
  }
}
    `) as unknown as TypedDocumentString<InventoriesQuery, InventoriesQueryVariables>;
export const InventoryRegionsDocument = new TypedDocumentString(`
    query InventoryRegions {
  provinces: regions(kind: PROVINCE) {
    code
    name
  }
  izaRegions: regions(kind: IZA_REGION) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<InventoryRegionsQuery, InventoryRegionsQueryVariables>;
export const StateInventoryDocument = new TypedDocumentString(`
    mutation StateInventory($inventory: InventoryInput!) {
  stateInventory(inventory: $inventory) {
    id
  }
}
    `) as unknown as TypedDocumentString<StateInventoryMutation, StateInventoryMutationVariables>;
export const EndInventoryDocument = new TypedDocumentString(`
    mutation EndInventory($id: ID!) {
  endInventory(id: $id)
}
    `) as unknown as TypedDocumentString<EndInventoryMutation, EndInventoryMutationVariables>;
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
