import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { FIELD_RULES, type Decision } from '../proposals/field-rules.js';
import type { SignedIn } from './roles.js';

/** What one can do with something of the register that is not simply public. */
export type Action =
  | 'read'
  | 'create'
  | 'change'
  | 'publish'
  | 'review'
  | 'end'
  | 'take-down'
  | 'conceal'
  | 'merge'
  | 'restore'
  | 'confirm'
  | 'invite'
  | 'erase';

/** What it is done to, and what its conditions look at. */
export interface SubjectShapes {
  /** A record of the register, with its drafts and history. */
  Record: { id: string };
  /** What one editor is writing, before it was sent. */
  Draft: { recordId: string; authorId: string };
  /** A change that waits for a keeper. */
  Proposal: { recordId: string; authorId: string };
  /** What a visitor told the register. */
  Suggestion: { recordId: string | null; isSafety: boolean };
  /** Street and point of a place that keeps them to itself. */
  ConcealedAddress: { recordId: string };
  /** People behind an initiative. */
  ContactPerson: { recordId: string };
  /** Turning an address into a point. */
  Geocoding: object;
  /** The ten kenmerken as somebody fills them in. */
  GrowthProfile: { recordId: string };
  YearlyFigure: { recordId: string };
  /** Whether an initiative belongs to the network: decided, never derived. */
  NetworkStatus: { recordId: string };
  /** Who was called, and what they said. */
  Call: { recordId: string };
  /** `within`: the code of the municipality and of every region it lies in. */
  InventoryStatement: { within: string[] };
  Account: { id: string };
  RoleGrant: { accountId: string };
  Session: { accountId: string };
  Passkey: { accountId: string };
  MailMessage: object;
  AuditEntry: object;
  /** The list of what has to be done. */
  WorkList: object;
}

export type SubjectName = keyof SubjectShapes;
/** Something to be judged: its name and what the conditions look at. */
export type SubjectOf<Name extends SubjectName> = Name extends SubjectName
  ? SubjectShapes[Name] & { readonly kind: Name }
  : never;
export type Abilities = MongoAbility<[Action, SubjectName | SubjectOf<SubjectName>]>;

/**
 * The one table of what who may do, for server and screens. A visitor who did not sign in is `null` and
 * may do none of this: what is public is not in this table.
 */
export function abilitiesOf(visitor: SignedIn | null): Abilities {
  const { can, cannot, build } = new AbilityBuilder<Abilities>(createMongoAbility);
  if (visitor) {
    const { accountId } = visitor;
    // Everybody who signed in keeps their own account.
    can('read', 'Account', { id: accountId });
    can('erase', 'Account', { id: accountId });
    can(['read', 'end'], ['Session', 'RoleGrant'], { accountId });
    can(['read', 'create', 'end'], 'Passkey', { accountId });

    const recordIds = visitor.roles.flatMap(({ initiativeId }) => initiativeId ?? []);
    if (recordIds.length > 0) {
      const own = { recordId: { $in: recordIds } };
      // Hiding an address is the one thing that cannot wait for anybody.
      const ownRecord = { id: { $in: recordIds } };
      can(['read', 'restore', 'conceal', 'confirm'], 'Record', ownRecord);
      can('change', 'Record', fieldsBy('DIRECT', 'WAITS'), ownRecord);
      can('publish', 'Record', fieldsBy('DIRECT'), ownRecord);
      can(['read', 'create', 'change', 'end'], 'Draft', { ...own, authorId: accountId });
      can(['read', 'create', 'end'], 'Proposal', { ...own, authorId: accountId });
      // What is told about safety may be about themselves.
      can('read', 'Suggestion', { ...own, isSafety: false });
      can(['read', 'change'], 'ConcealedAddress', own);
      can(['read', 'change'], 'ContactPerson', own);
      can('read', 'Geocoding');
      can(['read', 'change', 'publish'], ['GrowthProfile', 'YearlyFigure'], own);
    }
    const regionCodes = visitor.roles.flatMap(({ regionCode }) => regionCode ?? []);
    if (regionCodes.length > 0) {
      can(['read', 'create', 'end'], 'InventoryStatement', { within: { $in: regionCodes } });
    }
    if (visitor.roles.some(({ role }) => role === 'KEEPER')) {
      can(
        [
          'read',
          'create',
          'change',
          'publish',
          'take-down',
          'conceal',
          'merge',
          'restore',
          'confirm',
        ],
        'Record',
      );
      can(['read', 'create', 'change', 'end'], 'Draft', { authorId: accountId });
      can(['read', 'create', 'end', 'review'], ['Proposal', 'Suggestion']);
      can(['read', 'change'], ['ConcealedAddress', 'ContactPerson']);
      can('read', ['Geocoding', 'MailMessage', 'AuditEntry', 'WorkList']);
      can(['read', 'change'], 'NetworkStatus');
      can(['read', 'create', 'change'], 'Call');
      can(['read', 'create', 'end'], 'InventoryStatement');
      can(['read', 'invite', 'erase'], 'Account');
      can(['read', 'end'], 'RoleGrant');
      // What an initiative writes about its own growth is its own until it publishes it; the figures too.
    }
  }
  // A session or passkey of somebody else is nobody's business, whatever a role says.
  cannot('read', ['Session', 'Passkey'], visitor ? { accountId: { $ne: visitor.accountId } } : {});
  return build({ detectSubjectType: ({ kind }) => kind });
}

/** Names of the fields of a record that an editor decides about in one of these ways. */
function fieldsBy(...decisions: Decision[]): string[] {
  return FIELD_RULES.filter(
    ({ decision, directWhen }) =>
      decisions.includes(decision) || (directWhen && decisions.includes('DIRECT')),
  ).map(({ name }) => name);
}

/** Names something, so that a condition can be asked about it: `ofKind('Record', { id })`. */
export function ofKind<Name extends SubjectName>(
  name: Name,
  shape: SubjectShapes[Name],
): SubjectOf<Name> {
  return { ...shape, kind: name } as unknown as SubjectOf<Name>;
}
