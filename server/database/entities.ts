import { Account } from '../accounts/account.entity.js';
import { PasskeyChallenge } from '../accounts/passkey-challenge.entity.js';
import { Passkey } from '../accounts/passkey.entity.js';
import { Person } from '../accounts/person.entity.js';
import { RoleGrant } from '../accounts/role-grant.entity.js';
import { Session } from '../accounts/session.entity.js';
import { SignInLink } from '../accounts/sign-in-link.entity.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { Call } from '../confirmations/call.entity.js';
import { Confirmation } from '../confirmations/confirmation.entity.js';
import { DistanceSet } from '../coverage/distances/distance-set.entity.js';
import { StoredDistance } from '../coverage/distances/stored-distance.entity.js';
import { DistinctPair } from '../duplicates/distinct-pair.entity.js';
import { RecordMerge } from '../duplicates/record-merge.entity.js';
import { CriterionAssessment } from '../criteria/criterion-assessment.entity.js';
import { CriterionPublication } from '../criteria/criterion-publication.entity.js';
import { YearlyFigure } from '../criteria/yearly-figure.entity.js';
import { FieldFact } from '../initiatives/field-fact.entity.js';
import { HiddenAddress } from '../initiatives/hidden-address.entity.js';
import { InitiativeOrganisation } from '../initiatives/initiative-organisation.entity.js';
import { Initiative } from '../initiatives/initiative.entity.js';
import { ListingRefusal } from '../initiatives/listing-refusal.entity.js';
import { Location } from '../initiatives/location.entity.js';
import { Offering } from '../initiatives/offering.entity.js';
import { Organisation } from '../initiatives/organisation.entity.js';
import { PrivateContact } from '../initiatives/private-contact.entity.js';
import { Revision } from '../initiatives/revision.entity.js';
import { Site } from '../initiatives/site.entity.js';
import { Slug } from '../initiatives/slug.entity.js';
import { InventoryStatement } from '../inventories/inventory-statement.entity.js';
import { MailMessage } from '../mail/mail-message.entity.js';
import { MailRefusal } from '../mail/mail-refusal.entity.js';
import { Suggestion } from '../proposals/suggestion.entity.js';
import { Draft } from '../proposals/draft.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { regionEntities } from '../regions/entities.js';
import { RegistryChange } from '../registry/registry-change.entity.js';
import { RegistryVersion } from '../registry/registry-version.entity.js';

/** Every table the application maps; the migrations make them. */
export const entities: NewableFunction[] = [
  ...regionEntities,
  Organisation,
  Initiative,
  InitiativeOrganisation,
  Site,
  HiddenAddress,
  PrivateContact,
  Location,
  Offering,
  Slug,
  Revision,
  FieldFact,
  Confirmation,
  Call,
  InventoryStatement,
  CriterionAssessment,
  CriterionPublication,
  YearlyFigure,
  RegistryVersion,
  RegistryChange,
  DistanceSet,
  StoredDistance,
  Draft,
  Proposal,
  ListingRefusal,
  RecordMerge,
  DistinctPair,
  Suggestion,
  Account,
  Person,
  RoleGrant,
  SignInLink,
  Session,
  Passkey,
  PasskeyChallenge,
  MailMessage,
  MailRefusal,
  AuditEntry,
];
