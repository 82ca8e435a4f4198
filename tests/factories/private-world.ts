import { randomUUID } from 'node:crypto';
import { Person } from '../../server/accounts/person.entity.js';
import { AuditService } from '../../server/audit/audit.service.js';
import { Call } from '../../server/confirmations/call.entity.js';
import { CriteriaService } from '../../server/criteria/criteria.service.js';
import { YearlyFiguresService } from '../../server/criteria/yearly-figures.service.js';
import { NetworkStatusService } from '../../server/initiatives/network-status.service.js';
import { PrivateContact } from '../../server/initiatives/private-contact.entity.js';
import { TakeDownService } from '../../server/initiatives/take-down.service.js';
import { InventoryStatement } from '../../server/inventories/inventory-statement.entity.js';
import { MailMessage } from '../../server/mail/mail-message.entity.js';
import { Proposal } from '../../server/proposals/proposal.entity.js';
import { Suggestion } from '../../server/proposals/suggestion.entity.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import type { TestApp } from '../setup/app.js';
import { signIn } from '../setup/signed-in.js';
import {
  PRIVATE,
  publish,
  publishExchangeWorld,
  SLUGS,
  type ExchangeWorld,
} from './exchange-world.js';
import { someWords } from './growth.js';
import { aLocation, anInitiative, anOffering } from './initiative.js';

/** One for each kind of thing that is private; all of them have the same syllable. */
const WORDS = {
  refusedChange: 'Zwijgweigering',
  proposalReason: 'Zwijgreden',
  decisionNote: 'Zwijgbesluit',
  suggestion: 'Zwijgmelding',
  suggestedPlace: 'Zwijgtip',
  suggestionNote: 'Zwijgantwoord',
  callNote: 'Zwijggesprek',
  auditActor: 'zwijgspoor',
  accountName: 'Zwijgnaam',
  accountMail: 'zwijgpost',
  mailSubject: 'Zwijgbrief',
  contactPerson: 'Zwijgmens',
  growth: 'Zwijggroei',
  tookPart: 'Zwijgmeeschrijver',
  peerVisit: 'Zwijgbezoeker',
  networkReason: 'Zwijgbesluitnetwerk',
  refusedName: 'Zwijgende plek',
  refusedWebsite: 'zwijgsite',
  refusedReason: 'Zwijgenvraag',
  hiddenStreet: 'Zwijgstraat',
  hideReason: 'Zwijgverzoek',
  stater: 'zwijgpen',
} as const;

/** Gone from the database too as soon as the address was hidden. */
const FORGOTTEN = { description: 'Zwijgdeur', formerAddress: 'Zwijgplein 9' };

/** As far as the numbers of a point that is hidden may be told: not even about a kilometre. */
const HIDDEN_POINTS = [
  { latitude: 52.3412, longitude: 4.8765 },
  { latitude: 52.2174, longitude: 6.1231 },
];
const UNPUBLISHED_PARTICIPANTS = 731_731;
const REFUSED_PHONE = '+31881730173';
const HIDDEN_POSTCODE = '7391 ZW';

/** Each with what finds it in a text, however it was written there. */
export const PRIVATE_FACTS: [string, RegExp][] = [
  ...Object.entries({ ...WORDS, ...FORGOTTEN }).map(
    ([kind, word]) => [kind, new RegExp(word.replace(/[ -]/g, '.{0,3}'), 'i')] as [string, RegExp],
  ),
  ['anything of the same syllable', /zwijg/i],
  ...PRIVATE.map((word) => [word, literally(word)] as [string, RegExp]),
  ['a postcode that was hidden', /7391.{0,3}ZW/i],
  ['a number that is not published', /731.?731/],
  ['a telephone number of who refused', /881730173|088.?173.?01.?73/],
  ...HIDDEN_POINTS.flatMap((point) =>
    Object.entries(point).map(
      ([axis, degrees]) => [`${axis} of a hidden point`, nearTo(degrees)] as [string, RegExp],
    ),
  ),
];

/** What has to be found in the database, or this world would show nothing. */
export const KEPT_PRIVATELY: string[] = [
  ...Object.values(WORDS),
  HIDDEN_POSTCODE,
  String(UNPUBLISHED_PARTICIPANTS),
  'Fluisterlaan',
  'Verzonnen ontwerp',
  'Verzonnen voorstel',
];

function literally(word: string): RegExp {
  return new RegExp(word.replace(/[^\p{L}\p{N} -]/gu, '\\$&').replace(/[ -]/g, '.{0,3}'), 'i');
}

/** The number itself, or rounded to as few as three decimals. */
function nearTo(degrees: number): RegExp {
  const cut = String(Math.trunc(degrees * 1000) / 1000);
  const rounded = degrees.toFixed(3);
  return new RegExp(
    `\\b(?:${[cut, rounded].map((one) => one.replace('.', '[.,]')).join('|')})\\d*\\b`,
  );
}

export interface PrivateWorld extends ExchangeWorld {
  /** A public place that shows what a reader may see: it can be taken down. */
  open: { id: string; slug: string; name: string };
  /** The registry version in which the address that was hidden later still stood. */
  before: string;
}

/** The invented world of what machines read, with something private of every kind there is. */
export async function publishPrivateWorld(app: TestApp): Promise<PrivateWorld> {
  const world = await publishExchangeWorld(app);
  const recordId = world.ids.confirmed;
  const open = await publishOpenPlace(app);
  const before = await publishWhatIsTakenBack(app);
  await plantAboutRecord(app, recordId);
  await plantPeople(app, recordId);
  await plantGrowth(app, recordId);
  await app.application.nest.get(RegistryService).publish();
  return { ...world, open, before };
}

async function publishOpenPlace(app: TestApp): Promise<PrivateWorld['open']> {
  const location = aLocation(52.0907, 5.1214, {
    site: {
      id: randomUUID(),
      street: 'Verzonnenlaan',
      houseNumber: '1',
      place: 'Utrecht',
      municipalityCode: 'GM0344',
      latitude: 52.0907,
      longitude: 5.1214,
    },
  });
  const content = anInitiative({
    name: 'Verzonnen openhuis',
    worksInMunicipalities: ['GM0344'],
    locations: [location],
    offerings: [anOffering({ locationId: location.id })],
  });
  await publish(app, content, 'verzonnen-openhuis', null);
  return { id: content.id, slug: 'verzonnen-openhuis', name: content.name };
}

/** A place whose address is hidden afterwards, and one that does not want to be listed. */
async function publishWhatIsTakenBack(app: TestApp): Promise<string> {
  const location = aLocation(0, 0, {
    formerAddresses: [{ address: FORGOTTEN.formerAddress, until: null }],
    site: {
      id: randomUUID(),
      street: WORDS.hiddenStreet,
      houseNumber: '9',
      postcode: HIDDEN_POSTCODE,
      place: 'Deventer',
      municipalityCode: 'GM0150',
      description: FORGOTTEN.description,
      ...HIDDEN_POINTS[1]!,
    },
  });
  const later = anInitiative({ name: 'Verzonnen later verborgen', locations: [location] });
  const refused = anInitiative({
    name: WORDS.refusedName,
    ownDescription: 'Zwijgende plek met eigen woorden.',
    contact: { phone: REFUSED_PHONE, website: `https://${WORDS.refusedWebsite}.test/` },
  });
  await publish(app, later, 'verzonnen-later-verborgen', null);
  await publish(app, refused, 'zwijgende-plek', null);
  const before = await app.application.nest.get(RegistryService).publish();
  const takeDown = app.application.nest.get(TakeDownService);
  const actor = `account:${WORDS.auditActor}`;
  await takeDown.hideAddress({
    recordId: later.id,
    locationId: location.id,
    actor,
    reason: WORDS.hideReason,
  });
  const reason = WORDS.refusedReason;
  await takeDown.takeDown({ recordId: refused.id, actor, reason, forEver: true });
  return before;
}

async function plantAboutRecord(app: TestApp, recordId: string): Promise<void> {
  const { manager } = app.database.dataSource;
  const { nest } = app.application;
  const at = new Date();
  await manager.insert(Proposal, {
    id: randomUUID(),
    recordId,
    author: 'account:1',
    base: 1,
    changes: [{ path: '/name', value: WORDS.refusedChange }],
    reason: WORDS.proposalReason,
    source: 'een verzonnen bron',
    state: 'REFUSED',
    madeAt: at,
    decidedAt: at,
    decidedBy: 'account:2',
    decisionNote: WORDS.decisionNote,
    publishedRevision: null,
  });
  await manager.insert(Suggestion, {
    id: randomUUID(),
    kind: 'RECORD',
    recordId,
    about: 'OTHER',
    text: WORDS.suggestion,
    placeName: WORDS.suggestedPlace,
    placeTown: null,
    placeWebsite: null,
    placePhone: null,
    receivedAt: at,
    handledAt: at,
    handledBy: 'account:2',
    outcome: 'DONE',
    note: WORDS.suggestionNote,
  });
  await manager.insert(Call, {
    id: randomUUID(),
    recordId,
    at,
    by: 'account:2',
    outcome: 'SPOKEN',
    note: WORDS.callNote,
    callBackOn: null,
    wrongGroups: [],
  });
  await manager.insert(InventoryStatement, {
    id: randomUUID(),
    municipalityCode: 'GM0344',
    statedBy: `account:${WORDS.stater}`,
    statedAt: at,
    statedFor: 'Verzonnen organisatie',
    asked: 'Verzonnen mensen',
    statedOn: at.toISOString().slice(0, 10),
    validUntil: new Date(at.getTime() + 100 * 86_400_000).toISOString().slice(0, 10),
    endedAt: null,
    endedBy: null,
  });
  const standing = nest.get(NetworkStatusService);
  const { revision } = await standing.standing(recordId);
  await standing.decide({
    recordId,
    revision,
    status: 'IN_NETWORK',
    reason: WORDS.networkReason,
    actor: `account:${WORDS.auditActor}`,
  });
  await nest.get(AuditService).note(manager, {
    actor: `account:${WORDS.auditActor}`,
    act: 'record.created',
    subject: `record:${recordId}`,
  });
}

async function plantPeople(app: TestApp, initiativeId: string): Promise<void> {
  const { manager } = app.database.dataSource;
  const { accountId } = await signIn(app, [{ role: 'EDITOR', initiativeId }]);
  const email = `${WORDS.accountMail}@voorbeeld.test`;
  await manager.update(Person, { accountId }, { email, emailKey: email, name: WORDS.accountName });
  await manager.insert(MailMessage, {
    id: randomUUID(),
    kind: 'NOTICE',
    accountId,
    recipient: email,
    subject: WORDS.mailSubject,
    body: 'Zwijgbrief: een verzonnen mail.',
    state: 'KEPT',
    queuedAt: new Date(),
    sentAt: null,
    attempts: 0,
    nextAttemptAt: new Date(),
    lastFault: null,
  });
  await manager.insert(PrivateContact, {
    id: randomUUID(),
    initiativeId,
    name: WORDS.contactPerson,
    role: 'Zwijgrol',
    email: 'zwijgmens@voorbeeld.test',
    phone: null,
  });
}

/** One characteristic that nobody may read, and one of which everybody reads a part. */
async function plantGrowth(app: TestApp, initiativeId: string): Promise<void> {
  const { nest } = app.application;
  const criteria = nest.get(CriteriaService);
  const actor = 'editor:1';
  const key = { initiativeId, actor, seen: null };
  await criteria.saveAssessment({
    ...key,
    criterion: 1,
    words: someWords({ narrative: WORDS.growth }),
  });
  const words = someWords({
    tookPart: WORDS.tookPart,
    peerVisit: { date: '2026-01-02', by: WORDS.peerVisit },
  });
  await criteria.saveAssessment({ ...key, criterion: 2, words });
  await criteria.publish({ initiativeId, actor, criterion: 2, seen: 1 });
  await nest.get(YearlyFiguresService).saveFigures({
    initiativeId,
    figures: { year: 2024, participants: UNPUBLISHED_PARTICIPANTS },
    seen: null,
    published: false,
    actor,
  });
}

/** Where what is public of the growth of the place above stands. */
export const GROWTH_ADDRESSES = [
  `/initiatief/${SLUGS.confirmed}/groei`,
  `/registry/growth/${SLUGS.confirmed}.json`,
];
