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

/** Why two records may be one. */
export type DuplicateReason =
  /** They have the same house number in one postcode or street. */
  | 'ADDRESS'
  /** Their names are alike. */
  | 'NAME'
  /** Their addresses lie within 60 metres of each other. */
  | 'NEARBY'
  /** They have the same telephone number. */
  | 'PHONE'
  /** They have the same website. */
  | 'WEBSITE';

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

/** Who is invited, and to what. */
export type InvitationInput = {
  /** Mail address. */
  email: string;
  /** EDITOR: of which initiative. */
  initiativeId?: string | null | undefined;
  /** Name, if you know it; at most 120 characters. */
  name?: string | null | undefined;
  /** REGION: code of the region. */
  regionCode?: string | null | undefined;
  /** Which role. */
  role: Role;
};

/** What a mail is about. */
export type MailKind =
  /** An invitation to keep a record or the register. */
  | 'INVITATION'
  /** Word about something the reader takes part in. */
  | 'NOTICE'
  /** A link to sign in, asked for by the reader. */
  | 'SIGN_IN';

/** What became of a mail. */
export type MailState =
  /** Given up. */
  | 'FAILED'
  /** There is no mail server: it only stands in the log. */
  | 'KEPT'
  /** Waits for its next attempt. */
  | 'QUEUED'
  /** Handed to the mail server. */
  | 'SENT';

/** Which record becomes part of which. */
export type MergeInput = {
  /** The record that stays. */
  keepId: string;
  /** The published revision of it that you saw. */
  keepRevision: number;
  /** The record that becomes part of it. */
  mergeId: string;
  /** The published revision of it that you saw. */
  mergeRevision: number;
  /** Why; 3 to 500 characters. */
  reason: string;
  /** Its locations and offerings that move, at most 100. */
  takeIds: Array<string>;
};

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

/** A record that is not there yet. */
export type NewRecordInput = {
  /** Its content, as the schema of records has it, without an id. */
  content: unknown;
  /** Records that look alike and are not the same, as you saw. */
  distinctFrom?: Array<string>;
  /** Why; 3 to 500 characters. */
  reason: string;
  /** Where it comes from, 2 to 200 characters. */
  source: string;
};

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

/** Where a proposal stands. */
export type ProposalState =
  /** Published, whole or in part. */
  | 'ACCEPTED'
  /** Not published. */
  | 'REFUSED'
  /** Waits for a keeper. */
  | 'WAITING'
  /** Taken back by whoever made it. */
  | 'WITHDRAWN';

/** What a region is: from the country down to a four-digit postcode area. */
export type RegionKind =
  /** The Netherlands. */
  | 'COUNTRY'
  /** A district (wijk) within a municipality. */
  | 'DISTRICT'
  /** The region of one municipal health service. */
  | 'GGD_REGION'
  /** A region of the Integraal Zorgakkoord. Known only where a list of its municipalities was given. */
  | 'IZA_REGION'
  /** A municipality. */
  | 'MUNICIPALITY'
  /** The area of one four-digit postcode. */
  | 'POSTCODE_AREA'
  /** One of the twelve provinces. */
  | 'PROVINCE'
  /** A region in which one zorgkantoor works. */
  | 'ZORGKANTOOR_REGION';

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

export type AuditLogQueryVariables = Exact<{
  first: number;
  before?: string | null | undefined;
}>;

export type AuditLogQuery = {
  auditLog: Array<{ id: string; at: string; actor: string; act: string; subject: string }>;
};

export type NamesOfPeopleQueryVariables = Exact<{ [key: string]: never }>;

export type NamesOfPeopleQuery = {
  accounts: Array<{ accountId: string; email: string; name: string | null }>;
};

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

export type DuplicatePairsQueryVariables = Exact<{ [key: string]: never }>;

export type DuplicatePairsQuery = {
  duplicatePairs: Array<{
    reasons: Array<DuplicateReason>;
    one: { id: string; name: string; slug: string };
    other: { id: string; name: string; slug: string };
  }>;
};

export type NoteDistinctMutationVariables = Exact<{
  oneId: string;
  otherId: string;
}>;

export type NoteDistinctMutation = { noteDistinct: boolean };

export type TwoRecordsQueryVariables = Exact<{
  oneId: string;
  otherId: string;
}>;

export type TwoRecordsQuery = {
  one: { id: string; slug: string; revision: number; content: unknown };
  other: { id: string; slug: string; revision: number; content: unknown };
};

export type ApartFragment = {
  growth: boolean;
  figures: Array<{ year: number; municipalityCode: string | null }>;
};

export type MergePreviewQueryVariables = Exact<{
  keepId: string;
  mergeId: string;
}>;

export type MergePreviewQuery = {
  mergePreview: {
    proposalsWaiting: number;
    apart: { growth: boolean; figures: Array<{ year: number; municipalityCode: string | null }> };
  };
};

export type MergeRecordsMutationVariables = Exact<{
  merge: MergeInput;
}>;

export type MergeRecordsMutation = {
  mergeRecords: {
    revision: number;
    apart: { growth: boolean; figures: Array<{ year: number; municipalityCode: string | null }> };
  };
};

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

export type FiguresFragment = {
  year: number;
  municipalityCode: string | null;
  version: number;
  participants: number | null;
  groups: number | null;
  volunteers: number | null;
  staffWithLivedExperience: number | null;
  published: boolean;
  savedAt: string;
};

export type YearlyFiguresQueryVariables = Exact<{
  recordId: string;
}>;

export type YearlyFiguresQuery = {
  yearlyFigures: Array<{
    year: number;
    municipalityCode: string | null;
    version: number;
    participants: number | null;
    groups: number | null;
    volunteers: number | null;
    staffWithLivedExperience: number | null;
    published: boolean;
    savedAt: string;
  }>;
  growthKeptApart: Array<{
    recordId: string;
    name: string;
    mergedAt: string;
    figures: Array<{
      year: number;
      municipalityCode: string | null;
      version: number;
      participants: number | null;
      groups: number | null;
      volunteers: number | null;
      staffWithLivedExperience: number | null;
      published: boolean;
      savedAt: string;
    }>;
  }>;
};

export type SaveFiguresMutationVariables = Exact<{
  recordId: string;
  seen?: number | null | undefined;
  figures: unknown;
  published: boolean;
}>;

export type SaveFiguresMutation = {
  saveFigures:
    | {
        __typename: 'FiguresConflict';
        theirs: {
          year: number;
          municipalityCode: string | null;
          version: number;
          participants: number | null;
          groups: number | null;
          volunteers: number | null;
          staffWithLivedExperience: number | null;
          published: boolean;
          savedAt: string;
        };
      }
    | {
        __typename: 'FiguresSaved';
        figures: {
          year: number;
          municipalityCode: string | null;
          version: number;
          participants: number | null;
          groups: number | null;
          volunteers: number | null;
          staffWithLivedExperience: number | null;
          published: boolean;
          savedAt: string;
        };
      };
};

export type PublishFiguresMutationVariables = Exact<{
  recordId: string;
  year: number;
  municipalityCode?: string | null | undefined;
  seen: number;
}>;

export type PublishFiguresMutation = {
  publishFigures:
    | {
        __typename: 'FiguresConflict';
        theirs: {
          year: number;
          municipalityCode: string | null;
          version: number;
          participants: number | null;
          groups: number | null;
          volunteers: number | null;
          staffWithLivedExperience: number | null;
          published: boolean;
          savedAt: string;
        };
      }
    | {
        __typename: 'FiguresSaved';
        figures: {
          year: number;
          municipalityCode: string | null;
          version: number;
          participants: number | null;
          groups: number | null;
          volunteers: number | null;
          staffWithLivedExperience: number | null;
          published: boolean;
          savedAt: string;
        };
      };
};

export type WithdrawFiguresMutationVariables = Exact<{
  recordId: string;
  year: number;
  municipalityCode?: string | null | undefined;
}>;

export type WithdrawFiguresMutation = { withdrawFigures: boolean };

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

export type GrowthKeptApartQueryVariables = Exact<{
  recordId: string;
}>;

export type GrowthKeptApartQuery = {
  growthKeptApart: Array<{
    recordId: string;
    name: string;
    mergedAt: string;
    assessments: Array<{
      criterion: number;
      version: number;
      narrative: string | null;
      level: CriterionLevel | null;
      tookPart: string | null;
      savedAt: string;
      evidence: Array<{ text: string; link: string | null }>;
      goals: Array<{ text: string; year: number | null }>;
      peerVisit: { date: string; by: string } | null;
    }>;
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

export type RecordHistoryQueryVariables = Exact<{
  id: string;
}>;

export type RecordHistoryQuery = {
  recordHistory: Array<{
    recordId: string;
    n: number;
    isPublished: boolean;
    at: string;
    who: string;
    reason: string;
    sources: Array<string>;
    differences: Array<{
      path: string;
      label: string;
      of: string | null;
      before: string;
      after: string;
    }>;
  }>;
};

export type CompareRevisionsQueryVariables = Exact<{
  id: string;
  from: number;
  to: number;
}>;

export type CompareRevisionsQuery = {
  compareRevisions: Array<{
    path: string;
    label: string;
    of: string | null;
    before: string;
    after: string;
  }>;
};

export type RestoreRevisionMutationVariables = Exact<{
  id: string;
  n: number;
  base: number;
  path?: string | null | undefined;
  reason: string;
}>;

export type RestoreRevisionMutation = {
  restoreRevision:
    | { __typename: 'ChangesRefused'; code: string; path: string }
    | { __typename: 'ChangesSent'; revision: number | null; waiting: { id: string } | null }
    | { __typename: 'MergeNeeded' };
};

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

export type WorkListQueryVariables = Exact<{ [key: string]: never }>;

export type WorkListQuery = {
  workList: {
    proposals: number;
    suggestions: number;
    duplicatePairs: number;
    failedMails: number;
    callsDue: number;
    notSpokenTo: number;
  };
};

export type OwnPlaceQueryVariables = Exact<{
  id: string;
}>;

export type OwnPlaceQuery = {
  recordToEdit: {
    revision: number;
    content: unknown;
    provenance: Array<{ path: string; confirmedAt: string | null }>;
  };
};

export type ConfirmRecordMutationVariables = Exact<{
  recordId: string;
  revision: number;
  groups: Array<FieldGroup> | FieldGroup;
}>;

export type ConfirmRecordMutation = { confirmRecord: boolean };

export type MunicipalitiesQueryVariables = Exact<{ [key: string]: never }>;

export type MunicipalitiesQuery = { regions: Array<{ code: string; name: string }> };

export type MailLogQueryVariables = Exact<{
  first: number;
  before?: string | null | undefined;
}>;

export type MailLogQuery = {
  mailLog: Array<{
    id: string;
    kind: MailKind;
    recipient: string | null;
    subject: string;
    body: string | null;
    state: MailState;
    queuedAt: string;
    sentAt: string | null;
    attempts: number;
    lastFault: string | null;
  }>;
};

export type CreateRecordMutationVariables = Exact<{
  input: NewRecordInput;
}>;

export type CreateRecordMutation = {
  createRecord:
    | { __typename: 'ChangesRefused'; code: string }
    | {
        __typename: 'LooksAlike';
        candidates: Array<{
          reasons: Array<DuplicateReason>;
          initiative: { id: string; name: string };
        }>;
      }
    | { __typename: 'RecordCreated'; id: string };
};

export type AccountsQueryVariables = Exact<{ [key: string]: never }>;

export type AccountsQuery = {
  accounts: Array<{
    accountId: string;
    email: string;
    name: string | null;
    roles: Array<{
      id: string;
      role: Role;
      initiativeId: string | null;
      regionCode: string | null;
      initiative: { name: string } | null;
      region: { name: string } | null;
    }>;
  }>;
};

export type RegionsOfKindQueryVariables = Exact<{
  kind: RegionKind;
}>;

export type RegionsOfKindQuery = { regions: Array<{ code: string; name: string }> };

export type InviteAccountMutationVariables = Exact<{
  invitation: InvitationInput;
}>;

export type InviteAccountMutation = { inviteAccount: { accountId: string } };

export type EndRoleOfMutationVariables = Exact<{
  id: string;
}>;

export type EndRoleOfMutation = { endRole: boolean };

export type ErasePersonMutationVariables = Exact<{
  id: string;
}>;

export type ErasePersonMutation = { eraseAccount: boolean };

export type RefuseMailMutationVariables = Exact<{
  email: string;
}>;

export type RefuseMailMutation = { refuseMail: boolean };

export type ProposalsQueryVariables = Exact<{ [key: string]: never }>;

export type ProposalsQuery = {
  proposals: Array<{
    id: string;
    recordId: string;
    recordName: string;
    author: string;
    madeAt: string;
    reason: string;
    changes: unknown;
  }>;
};

export type ProposalQueryVariables = Exact<{
  id: string;
}>;

export type ProposalQuery = {
  proposal: {
    id: string;
    recordId: string;
    recordName: string;
    state: ProposalState;
    author: string;
    base: number;
    changes: unknown;
    reason: string;
    source: string;
    madeAt: string;
    decidedAt: string | null;
    decisionNote: string | null;
    differences: Array<{
      path: string;
      label: string;
      of: string | null;
      before: string;
      after: string;
    }>;
  };
};

export type DecideProposalMutationVariables = Exact<{
  id: string;
  changes: unknown;
  base: number;
  note: string;
}>;

export type DecideProposalMutation = {
  decideProposal:
    | { __typename: 'ChangesRefused'; code: string; path: string }
    | { __typename: 'ChangesSent'; revision: number | null }
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

export type WithdrawProposalMutationVariables = Exact<{
  id: string;
}>;

export type WithdrawProposalMutation = { withdrawProposal: boolean };

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

export type RecordToHideQueryVariables = Exact<{
  id: string;
}>;

export type RecordToHideQuery = { recordToEdit: { id: string; content: unknown } };

export type TakeDownRecordMutationVariables = Exact<{
  id: string;
  reason: string;
  forEver: boolean;
}>;

export type TakeDownRecordMutation = { takeDownRecord: boolean };

export type ConcealAddressMutationVariables = Exact<{
  id: string;
  locationId: string;
  reason: string;
}>;

export type ConcealAddressMutation = { concealAddress: boolean };

export type ListingRefusalsQueryVariables = Exact<{ [key: string]: never }>;

export type ListingRefusalsQuery = {
  listingRefusals: Array<{
    id: string;
    names: Array<string>;
    places: Array<string>;
    reason: string;
    notedAt: string;
  }>;
};

export type EndListingRefusalMutationVariables = Exact<{
  id: string;
  reason: string;
}>;

export type EndListingRefusalMutation = { endListingRefusal: boolean };

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
export const ApartFragmentDoc = new TypedDocumentString(
  `
    fragment Apart on MergeApart {
  growth
  figures {
    year
    municipalityCode
  }
}
    `,
  { fragmentName: 'Apart' },
) as unknown as TypedDocumentString<ApartFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(
  `
    fragment Figures on YearlyFigures {
  year
  municipalityCode
  version
  participants
  groups
  volunteers
  staffWithLivedExperience
  published
  savedAt
}
    `,
  { fragmentName: 'Figures' },
) as unknown as TypedDocumentString<FiguresFragment, unknown>;
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
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($first: Int!, $before: ID) {
  auditLog(first: $first, before: $before) {
    id
    at
    actor
    act
    subject
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const NamesOfPeopleDocument = new TypedDocumentString(`
    query NamesOfPeople {
  accounts {
    accountId
    email
    name
  }
}
    `) as unknown as TypedDocumentString<NamesOfPeopleQuery, NamesOfPeopleQueryVariables>;
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
export const DuplicatePairsDocument = new TypedDocumentString(`
    query DuplicatePairs {
  duplicatePairs {
    one {
      id
      name
      slug
    }
    other {
      id
      name
      slug
    }
    reasons
  }
}
    `) as unknown as TypedDocumentString<DuplicatePairsQuery, DuplicatePairsQueryVariables>;
export const NoteDistinctDocument = new TypedDocumentString(`
    mutation NoteDistinct($oneId: ID!, $otherId: ID!) {
  noteDistinct(oneId: $oneId, otherId: $otherId)
}
    `) as unknown as TypedDocumentString<NoteDistinctMutation, NoteDistinctMutationVariables>;
export const TwoRecordsDocument = new TypedDocumentString(`
    query TwoRecords($oneId: ID!, $otherId: ID!) {
  one: recordToEdit(id: $oneId) {
    id
    slug
    revision
    content
  }
  other: recordToEdit(id: $otherId) {
    id
    slug
    revision
    content
  }
}
    `) as unknown as TypedDocumentString<TwoRecordsQuery, TwoRecordsQueryVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($keepId: ID!, $mergeId: ID!) {
  mergePreview(keepId: $keepId, mergeId: $mergeId) {
    proposalsWaiting
    apart {
      ...Apart
    }
  }
}
    fragment Apart on MergeApart {
  growth
  figures {
    year
    municipalityCode
  }
}`) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const MergeRecordsDocument = new TypedDocumentString(`
    mutation MergeRecords($merge: MergeInput!) {
  mergeRecords(merge: $merge) {
    revision
    apart {
      ...Apart
    }
  }
}
    fragment Apart on MergeApart {
  growth
  figures {
    year
    municipalityCode
  }
}`) as unknown as TypedDocumentString<MergeRecordsMutation, MergeRecordsMutationVariables>;
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
export const YearlyFiguresDocument = new TypedDocumentString(`
    query YearlyFigures($recordId: ID!) {
  yearlyFigures(recordId: $recordId) {
    ...Figures
  }
  growthKeptApart(recordId: $recordId) {
    recordId
    name
    mergedAt
    figures {
      ...Figures
    }
  }
}
    fragment Figures on YearlyFigures {
  year
  municipalityCode
  version
  participants
  groups
  volunteers
  staffWithLivedExperience
  published
  savedAt
}`) as unknown as TypedDocumentString<YearlyFiguresQuery, YearlyFiguresQueryVariables>;
export const SaveFiguresDocument = new TypedDocumentString(`
    mutation SaveFigures($recordId: ID!, $seen: Int, $figures: JSON!, $published: Boolean!) {
  saveFigures(
    recordId: $recordId
    seen: $seen
    figures: $figures
    published: $published
  ) {
    __typename
    ... on FiguresSaved {
      figures {
        ...Figures
      }
    }
    ... on FiguresConflict {
      theirs {
        ...Figures
      }
    }
  }
}
    fragment Figures on YearlyFigures {
  year
  municipalityCode
  version
  participants
  groups
  volunteers
  staffWithLivedExperience
  published
  savedAt
}`) as unknown as TypedDocumentString<SaveFiguresMutation, SaveFiguresMutationVariables>;
export const PublishFiguresDocument = new TypedDocumentString(`
    mutation PublishFigures($recordId: ID!, $year: Int!, $municipalityCode: String, $seen: Int!) {
  publishFigures(
    recordId: $recordId
    year: $year
    municipalityCode: $municipalityCode
    seen: $seen
  ) {
    __typename
    ... on FiguresSaved {
      figures {
        ...Figures
      }
    }
    ... on FiguresConflict {
      theirs {
        ...Figures
      }
    }
  }
}
    fragment Figures on YearlyFigures {
  year
  municipalityCode
  version
  participants
  groups
  volunteers
  staffWithLivedExperience
  published
  savedAt
}`) as unknown as TypedDocumentString<PublishFiguresMutation, PublishFiguresMutationVariables>;
export const WithdrawFiguresDocument = new TypedDocumentString(`
    mutation WithdrawFigures($recordId: ID!, $year: Int!, $municipalityCode: String) {
  withdrawFigures(
    recordId: $recordId
    year: $year
    municipalityCode: $municipalityCode
  )
}
    `) as unknown as TypedDocumentString<WithdrawFiguresMutation, WithdrawFiguresMutationVariables>;
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
export const GrowthKeptApartDocument = new TypedDocumentString(`
    query GrowthKeptApart($recordId: ID!) {
  growthKeptApart(recordId: $recordId) {
    recordId
    name
    mergedAt
    assessments {
      criterion
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
}`) as unknown as TypedDocumentString<GrowthKeptApartQuery, GrowthKeptApartQueryVariables>;
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
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($id: ID!) {
  recordHistory(recordId: $id) {
    recordId
    n
    isPublished
    at
    who
    reason
    sources
    differences {
      path
      label
      of
      before
      after
    }
  }
}
    `) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const CompareRevisionsDocument = new TypedDocumentString(`
    query CompareRevisions($id: ID!, $from: Int!, $to: Int!) {
  compareRevisions(recordId: $id, from: $from, to: $to) {
    path
    label
    of
    before
    after
  }
}
    `) as unknown as TypedDocumentString<CompareRevisionsQuery, CompareRevisionsQueryVariables>;
export const RestoreRevisionDocument = new TypedDocumentString(`
    mutation RestoreRevision($id: ID!, $n: Int!, $base: Int!, $path: String, $reason: String!) {
  restoreRevision(recordId: $id, n: $n, base: $base, path: $path, reason: $reason) {
    __typename
    ... on ChangesSent {
      revision
      waiting {
        id
      }
    }
    ... on ChangesRefused {
      code
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreRevisionMutation, RestoreRevisionMutationVariables>;
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
export const WorkListDocument = new TypedDocumentString(`
    query WorkList {
  workList {
    proposals
    suggestions
    duplicatePairs
    failedMails
    callsDue
    notSpokenTo
  }
}
    `) as unknown as TypedDocumentString<WorkListQuery, WorkListQueryVariables>;
export const OwnPlaceDocument = new TypedDocumentString(`
    query OwnPlace($id: ID!) {
  recordToEdit(id: $id) {
    revision
    content
    provenance {
      path
      confirmedAt
    }
  }
}
    `) as unknown as TypedDocumentString<OwnPlaceQuery, OwnPlaceQueryVariables>;
export const ConfirmRecordDocument = new TypedDocumentString(`
    mutation ConfirmRecord($recordId: ID!, $revision: Int!, $groups: [FieldGroup!]!) {
  confirmRecord(recordId: $recordId, revision: $revision, groups: $groups)
}
    `) as unknown as TypedDocumentString<ConfirmRecordMutation, ConfirmRecordMutationVariables>;
export const MunicipalitiesDocument = new TypedDocumentString(`
    query Municipalities {
  regions(kind: MUNICIPALITY) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const MailLogDocument = new TypedDocumentString(`
    query MailLog($first: Int!, $before: DateTime) {
  mailLog(first: $first, before: $before) {
    id
    kind
    recipient
    subject
    body
    state
    queuedAt
    sentAt
    attempts
    lastFault
  }
}
    `) as unknown as TypedDocumentString<MailLogQuery, MailLogQueryVariables>;
export const CreateRecordDocument = new TypedDocumentString(`
    mutation CreateRecord($input: NewRecordInput!) {
  createRecord(input: $input) {
    __typename
    ... on RecordCreated {
      id
    }
    ... on LooksAlike {
      candidates {
        reasons
        initiative {
          id
          name
        }
      }
    }
    ... on ChangesRefused {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CreateRecordMutation, CreateRecordMutationVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts {
  accounts {
    accountId
    email
    name
    roles {
      id
      role
      initiativeId
      initiative {
        name
      }
      regionCode
      region {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const RegionsOfKindDocument = new TypedDocumentString(`
    query RegionsOfKind($kind: RegionKind!) {
  regions(kind: $kind) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<RegionsOfKindQuery, RegionsOfKindQueryVariables>;
export const InviteAccountDocument = new TypedDocumentString(`
    mutation InviteAccount($invitation: InvitationInput!) {
  inviteAccount(invitation: $invitation) {
    accountId
  }
}
    `) as unknown as TypedDocumentString<InviteAccountMutation, InviteAccountMutationVariables>;
export const EndRoleOfDocument = new TypedDocumentString(`
    mutation EndRoleOf($id: ID!) {
  endRole(id: $id)
}
    `) as unknown as TypedDocumentString<EndRoleOfMutation, EndRoleOfMutationVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($id: ID!) {
  eraseAccount(id: $id)
}
    `) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const RefuseMailDocument = new TypedDocumentString(`
    mutation RefuseMail($email: String!) {
  refuseMail(email: $email)
}
    `) as unknown as TypedDocumentString<RefuseMailMutation, RefuseMailMutationVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals {
  proposals {
    id
    recordId
    recordName
    author
    madeAt
    reason
    changes
  }
}
    `) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($id: ID!) {
  proposal(id: $id) {
    id
    recordId
    recordName
    state
    author
    base
    changes
    differences {
      path
      label
      of
      before
      after
    }
    reason
    source
    madeAt
    decidedAt
    decisionNote
  }
}
    `) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const DecideProposalDocument = new TypedDocumentString(`
    mutation DecideProposal($id: ID!, $changes: JSON!, $base: Int!, $note: String!) {
  decideProposal(id: $id, changes: $changes, base: $base, note: $note) {
    __typename
    ... on ChangesSent {
      revision
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
    }
  }
}
    `) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($id: ID!) {
  withdrawProposal(id: $id)
}
    `) as unknown as TypedDocumentString<
  WithdrawProposalMutation,
  WithdrawProposalMutationVariables
>;
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
export const RecordToHideDocument = new TypedDocumentString(`
    query RecordToHide($id: ID!) {
  recordToEdit(id: $id) {
    id
    content
  }
}
    `) as unknown as TypedDocumentString<RecordToHideQuery, RecordToHideQueryVariables>;
export const TakeDownRecordDocument = new TypedDocumentString(`
    mutation TakeDownRecord($id: ID!, $reason: String!, $forEver: Boolean!) {
  takeDownRecord(recordId: $id, reason: $reason, forEver: $forEver)
}
    `) as unknown as TypedDocumentString<TakeDownRecordMutation, TakeDownRecordMutationVariables>;
export const ConcealAddressDocument = new TypedDocumentString(`
    mutation ConcealAddress($id: ID!, $locationId: ID!, $reason: String!) {
  concealAddress(recordId: $id, locationId: $locationId, reason: $reason)
}
    `) as unknown as TypedDocumentString<ConcealAddressMutation, ConcealAddressMutationVariables>;
export const ListingRefusalsDocument = new TypedDocumentString(`
    query ListingRefusals {
  listingRefusals {
    id
    names
    places
    reason
    notedAt
  }
}
    `) as unknown as TypedDocumentString<ListingRefusalsQuery, ListingRefusalsQueryVariables>;
export const EndListingRefusalDocument = new TypedDocumentString(`
    mutation EndListingRefusal($id: ID!, $reason: String!) {
  endListingRefusal(id: $id, reason: $reason)
}
    `) as unknown as TypedDocumentString<
  EndListingRefusalMutation,
  EndListingRefusalMutationVariables
>;
