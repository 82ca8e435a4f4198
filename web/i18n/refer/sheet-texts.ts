import type { HelpLine } from '../../../server/help-lines/help-lines.js';
import type {
  AccessFlag,
  AccessibilityFlag,
  InitiativeTypeCode,
  LifecycleStatus,
  TargetGroupCode,
} from '../../../server/initiatives/vocabulary.js';
import type { HoursText } from '../../../server/opening-hours/index.js';
import type { SheetLanguage } from '../../referrals/sheet-address.js';

type Answer = 'YES' | 'NO';

/** All words of a hand-out in one language. What a place says of itself is in none of them: that stays Dutch. */
export interface SheetTexts {
  language: SheetLanguage;
  direction: 'ltr' | 'rtl';
  /** For dates and lists; always with the digits that stand on Dutch doors. */
  intlLocale: string;
  hours: HoursText;
  title: (count: number) => string;
  types: Record<InitiativeTypeCode, string>;
  groups: Record<TargetGroupCode, string>;
  access: (flag: AccessFlag, answer: Answer) => string;
  accessibility: (flag: AccessibilityFlag, answer: Answer) => string;
  ownWords: string;
  sourceWords: string;
  status: Record<Exclude<LifecycleStatus, 'OPEN'>, string> & {
    closedForNowSince: (date: string) => string;
    closedForNowUntil: (date: string) => string;
    endedSince: (date: string) => string;
  };
  when: {
    title: string;
    comingDays: string;
    moreDays: string;
    noDays: string;
    unknown: string;
    usual: string;
    /** Instead of a long sentence, where paper has no room for it. */
    elsewhere: string;
    notConfirmed: string;
    callFirst: string;
    askFirst: string;
  };
  walkIn: { title: string; unknown: string; restUnknown: string };
  who: {
    title: string;
    ages: (minimum: number, maximum: number) => string;
    minimumAge: (minimum: number) => string;
    maximumAge: (maximum: number) => string;
    groups: (groups: string) => string;
    languages: (languages: string) => string;
  };
  where: {
    title: string;
    hidden: string;
    placeOnly: (place: string) => string;
    postcodeOnly: string;
    municipalityOnly: (municipality: string) => string;
    worksIn: (municipalities: string) => string;
    online: string;
    unknown: string;
    hosted: string;
    mobile: string;
  };
  contact: {
    title: string;
    phone: string;
    email: string;
    website: string;
    none: string;
    nearest: (name: string, place: string) => string;
    withheldPhone: string;
    confirmed: (date: string) => string;
    fromSource: (date: string) => string;
    undated: string;
  };
  sure: {
    hoursConfirmed: (date: string) => string;
    existenceConfirmed: (date: string) => string;
    nothingConfirmed: string;
    restFromSources: string;
  };
  map: {
    label: string;
    inPlace: (place: string) => string;
    inMunicipality: (place: string, municipality: string) => string;
    ring: string;
    kilometres: (count: number) => string;
  };
  qr: { label: (name: string) => string; scan: string };
  help: {
    title: string;
    or: string;
    lines: Record<HelpLine['id'], { name: string; forWhat: string }>;
  };
  foot: { about: string; made: (date: string) => string; register: (date: string) => string };
}
