/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An address as somebody typed it: its parts, or all of it in `text`. */
export type AddressInput = {
  /** It is kept hidden: then nobody outside is asked, and at best its town is answered. */
  addressHidden?: boolean;
  /** Number with letter and addition. */
  houseNumber?: string | null | undefined;
  /** Town or village. */
  place?: string | null | undefined;
  /** Postcode. */
  postcode?: string | null | undefined;
  /** Street. */
  street?: string | null | undefined;
  /** Read only when there are no parts. */
  text?: string | null | undefined;
};

/** Changes of a record. */
export type ChangesInput = {
  /** The published revision they are made on. */
  base: number;
  /** A list of { path, value }, at most 500. */
  changes: unknown;
  /** Keepers: the initiative itself said so today, so that these values are confirmed. */
  confirmed?: boolean;
  /** Why; 3 to 500 characters. */
  reason: string;
  /** Of which record. */
  recordId: string;
  /** Keepers: where the values come from, such as a website; else NVZH. */
  source?: string | null | undefined;
};

/** Why somebody has to choose. */
export type ConflictReason =
  /** Both changed the same. */
  | 'BOTH_CHANGED'
  /** The two cannot both be. */
  | 'DO_NOT_FIT'
  /** You take away what they changed. */
  | 'REMOVED_BY_ME'
  /** You change what they took away. */
  | 'REMOVED_BY_THEM';

/** Somebody behind an initiative. */
export type ContactPersonInput = {
  /** Mail address. */
  email?: string | null | undefined;
  /** Name, at most 120 characters. */
  name: string;
  /** Telephone. */
  phone?: string | null | undefined;
  /** What they do there. */
  role?: string | null | undefined;
};

/** Why the places and postcodes of the register itself answered, which know no streets. */
export type GeocodingFallbackReason =
  /** The address is kept hidden, so nobody outside was asked. */
  | 'ADDRESS_HIDDEN'
  /** The answer of the service could not be read. */
  | 'BROKEN_ANSWER'
  /** There are too many questions at this moment. Try again in a minute. */
  | 'BUSY'
  /** The service does not know this address. */
  | 'NOTHING_FOUND'
  /** There is nothing in it that the service knows better. */
  | 'NO_ADDRESS'
  /** The service refused the question: a fault of this register. */
  | 'REFUSED'
  /** No service for addresses is set up. */
  | 'SWITCHED_OFF'
  /** The service took too long. Try again later. */
  | 'TIMED_OUT'
  /** The service gave no answer, or a fault. Try again later. */
  | 'UNREACHABLE';

/** What a public point stands for. Anything but ADDRESS is a centre, and the true place lies within positionErrorMetres. */
export type Precision =
  /** The address itself. */
  | 'ADDRESS'
  /** The middle of a municipality. */
  | 'MUNICIPALITY'
  /** No point. */
  | 'NONE'
  /** The middle of a town or village. */
  | 'PLACE'
  /** The middle of a postcode area. */
  | 'POSTCODE';

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

export type RecordToEditQueryVariables = Exact<{
  id: string;
}>;

export type RecordToEditQuery = {
  recordToEdit: {
    id: string;
    slug: string;
    revision: number;
    content: unknown;
    draft: {
      version: number;
      base: number;
      changes: unknown;
      savedAt: string;
      baseContent: unknown;
    } | null;
    waiting: Array<{
      id: string;
      reason: string;
      madeAt: string;
      differences: Array<{ path: string; label: string; of: string | null; after: string }>;
    }>;
    concealedAddresses: Array<{
      locationId: string;
      street: string | null;
      houseNumber: string | null;
      postcode: string | null;
    }>;
    contactPersons: Array<{
      id: string;
      name: string;
      role: string | null;
      email: string | null;
      phone: string | null;
    }>;
    provenance: Array<{
      path: string;
      source: string | null;
      sourceDate: string | null;
      confirmedAt: string | null;
    }>;
  };
};

export type SaveDraftMutationVariables = Exact<{
  recordId: string;
  version: number;
  base: number;
  changes: unknown;
}>;

export type SaveDraftMutation = {
  saveDraft: { kept: { version: number } | null } | { draft: { version: number; savedAt: string } };
};

export type DiscardDraftMutationVariables = Exact<{
  recordId: string;
}>;

export type DiscardDraftMutation = { discardDraft: boolean };

export type SendChangesMutationVariables = Exact<{
  input: ChangesInput;
}>;

export type SendChangesMutation = {
  sendChanges:
    | { __typename: 'ChangesRefused'; code: string; path: string; message: string }
    | {
        __typename: 'ChangesSent';
        revision: number | null;
        published: Array<{ path: string; label: string; of: string | null; after: string }>;
        waiting: {
          id: string;
          differences: Array<{ path: string; label: string; of: string | null; after: string }>;
        } | null;
      }
    | {
        __typename: 'MergeNeeded';
        currentRevision: number;
        applies: unknown;
        conflicts: Array<{
          path: string;
          label: string;
          of: string | null;
          reason: ConflictReason;
          base: string;
          theirs: string;
          mine: string;
          ifMine: unknown;
        }>;
      };
};

export type MunicipalitiesQueryVariables = Exact<{ [key: string]: never }>;

export type MunicipalitiesQuery = { regions: Array<{ code: string; name: string }> };

export type FindAddressQueryVariables = Exact<{
  address: AddressInput;
}>;

export type FindAddressQuery = {
  findAddress: {
    usedFallback: boolean;
    reason: GeocodingFallbackReason | null;
    candidates: Array<{
      label: string;
      street: string | null;
      houseNumber: string | null;
      postcode: string | null;
      place: string | null;
      municipalityCode: string | null;
      latitude: number;
      longitude: number;
      precision: Precision;
      source: string;
    }>;
  };
};

export type SaveContactPersonMutationVariables = Exact<{
  recordId: string;
  id?: string | null | undefined;
  person: ContactPersonInput;
}>;

export type SaveContactPersonMutation = { saveContactPerson: { id: string } };

export type RemoveContactPersonMutationVariables = Exact<{
  recordId: string;
  id: string;
}>;

export type RemoveContactPersonMutation = { removeContactPerson: boolean };

export type SaveConcealedAddressMutationVariables = Exact<{
  recordId: string;
  locationId: string;
  address: AddressInput;
}>;

export type SaveConcealedAddressMutation = { saveConcealedAddress: boolean };

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

export type WorkListQueryVariables = Exact<{ [key: string]: never }>;

export type WorkListQuery = {
  workList: { proposals: number; suggestions: number; duplicatePairs: number; failedMails: number };
};

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
export const RecordToEditDocument = new TypedDocumentString(`
    query RecordToEdit($id: ID!) {
  recordToEdit(id: $id) {
    id
    slug
    revision
    content
    draft {
      version
      base
      changes
      savedAt
      baseContent
    }
    waiting {
      id
      reason
      madeAt
      differences {
        path
        label
        of
        after
      }
    }
    concealedAddresses {
      locationId
      street
      houseNumber
      postcode
    }
    contactPersons {
      id
      name
      role
      email
      phone
    }
    provenance {
      path
      source
      sourceDate
      confirmedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RecordToEditQuery, RecordToEditQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($recordId: ID!, $version: Int!, $base: Int!, $changes: JSON!) {
  saveDraft(
    recordId: $recordId
    version: $version
    base: $base
    changes: $changes
  ) {
    ... on DraftSaved {
      draft {
        version
        savedAt
      }
    }
    ... on DraftOutdated {
      kept {
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($recordId: ID!) {
  discardDraft(recordId: $recordId)
}
    `) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const SendChangesDocument = new TypedDocumentString(`
    mutation SendChanges($input: ChangesInput!) {
  sendChanges(input: $input) {
    __typename
    ... on ChangesSent {
      revision
      published {
        path
        label
        of
        after
      }
      waiting {
        id
        differences {
          path
          label
          of
          after
        }
      }
    }
    ... on MergeNeeded {
      currentRevision
      applies
      conflicts {
        path
        label
        of
        reason
        base
        theirs
        mine
        ifMine
      }
    }
    ... on ChangesRefused {
      code
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendChangesMutation, SendChangesMutationVariables>;
export const MunicipalitiesDocument = new TypedDocumentString(`
    query Municipalities {
  regions(kind: MUNICIPALITY) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const FindAddressDocument = new TypedDocumentString(`
    query FindAddress($address: AddressInput!) {
  findAddress(address: $address) {
    usedFallback
    reason
    candidates {
      label
      street
      houseNumber
      postcode
      place
      municipalityCode
      latitude
      longitude
      precision
      source
    }
  }
}
    `) as unknown as TypedDocumentString<FindAddressQuery, FindAddressQueryVariables>;
export const SaveContactPersonDocument = new TypedDocumentString(`
    mutation SaveContactPerson($recordId: ID!, $id: ID, $person: ContactPersonInput!) {
  saveContactPerson(recordId: $recordId, id: $id, person: $person) {
    id
  }
}
    `) as unknown as TypedDocumentString<
  SaveContactPersonMutation,
  SaveContactPersonMutationVariables
>;
export const RemoveContactPersonDocument = new TypedDocumentString(`
    mutation RemoveContactPerson($recordId: ID!, $id: ID!) {
  removeContactPerson(recordId: $recordId, id: $id)
}
    `) as unknown as TypedDocumentString<
  RemoveContactPersonMutation,
  RemoveContactPersonMutationVariables
>;
export const SaveConcealedAddressDocument = new TypedDocumentString(`
    mutation SaveConcealedAddress($recordId: ID!, $locationId: ID!, $address: AddressInput!) {
  saveConcealedAddress(
    recordId: $recordId
    locationId: $locationId
    address: $address
  )
}
    `) as unknown as TypedDocumentString<
  SaveConcealedAddressMutation,
  SaveConcealedAddressMutationVariables
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
export const WorkListDocument = new TypedDocumentString(`
    query WorkList {
  workList {
    proposals
    suggestions
    duplicatePairs
    failedMails
  }
}
    `) as unknown as TypedDocumentString<WorkListQuery, WorkListQueryVariables>;
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
