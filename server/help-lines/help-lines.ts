import type { Locale } from '../initiatives/locales.js';

/**
 * The numbers for a bad moment, shown on every page. This is the only place where they stand; each is
 * to be checked with its owner once a year (`checkedWithOwner`).
 */
export interface HelpLine {
  id: 'emergency' | 'suicide' | 'listening' | 'unsafe-at-home' | 'own-doctor';
  /** Any of these works; empty = no national number, the words say whom to call. */
  numbers: { shown: string; dial: string }[];
  name: Record<Locale, string>;
  forWhat: Record<Locale, string>;
  /** Somewhere to write instead of calling. */
  chat: { shown: string; url: string } | null;
  /** Danger to life: the one line that may be red. */
  isEmergency: boolean;
  /** Public source in which the number was seen. */
  source: { name: string; url: string };
  /** Of when that source is, `2021` or `2021-02`; null = it bears no date. */
  sourceDate: string | null;
  /** `YYYY-MM-DD` of the last check with the owner of the number; null = not done yet. */
  checkedWithOwner: string | null;
}

export const HELP_LINES: readonly HelpLine[] = [
  {
    id: 'emergency',
    numbers: [{ shown: '112', dial: '112' }],
    name: { nl: 'Alarmnummer', en: 'Emergency number', ar: 'رقم الطوارئ' },
    forWhat: { nl: 'Levensgevaar', en: 'Danger to life', ar: 'خطر على الحياة' },
    chat: null,
    isEmergency: true,
    source: {
      name: 'politie.nl',
      url: 'https://www.politie.nl/nieuws/2021/februari/11/08-als-elke-seconde-telt.html',
    },
    sourceDate: '2021-02',
    checkedWithOwner: null,
  },
  {
    id: 'suicide',
    numbers: [
      { shown: '113', dial: '113' },
      { shown: '0800-0113', dial: '08000113' },
    ],
    name: {
      nl: '113 Zelfmoordpreventie',
      en: '113 Suicide Prevention',
      ar: '113 للوقاية من الانتحار',
    },
    forWhat: {
      nl: 'Denkt u aan zelfmoord? Gratis, dag en nacht',
      en: 'Thinking about suicide? Free, day and night',
      ar: 'هل تفكر في الانتحار؟ مجانًا، ليلًا ونهارًا',
    },
    chat: { shown: '113.nl', url: 'https://www.113.nl' },
    isEmergency: false,
    source: { name: 'hartvannederland.nl', url: 'https://www.hartvannederland.nl' },
    sourceDate: '2020-07',
    checkedWithOwner: null,
  },
  {
    id: 'listening',
    numbers: [{ shown: '088 0767 000', dial: '0880767000' }],
    name: { nl: 'De Luisterlijn', en: 'De Luisterlijn', ar: 'خط الاستماع' },
    forWhat: {
      nl: 'Iemand die naar u luistert, dag en nacht',
      en: 'Someone who listens, day and night',
      ar: 'شخص يستمع إليك، ليلًا ونهارًا',
    },
    chat: null,
    isEmergency: false,
    source: { name: 'nrc.nl', url: 'https://www.nrc.nl' },
    sourceDate: '2021-07',
    checkedWithOwner: null,
  },
  {
    id: 'unsafe-at-home',
    numbers: [{ shown: '0800-2000', dial: '08002000' }],
    name: { nl: 'Veilig Thuis', en: 'Veilig Thuis (Safe at Home)', ar: 'بيت آمن (Veilig Thuis)' },
    forWhat: {
      nl: 'Niet veilig thuis? Gratis, dag en nacht',
      en: 'Not safe at home? Free, day and night',
      ar: 'لست آمنًا في البيت؟ مجانًا، ليلًا ونهارًا',
    },
    chat: null,
    isEmergency: false,
    source: {
      name: 'rijksoverheid.nl',
      url: 'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
    },
    sourceDate: null,
    checkedWithOwner: null,
  },
  {
    id: 'own-doctor',
    numbers: [],
    name: {
      nl: 'Uw huisarts',
      en: 'Your own doctor (huisarts)',
      ar: 'طبيب العائلة (huisarts)',
    },
    forWhat: {
      nl: "'s Avonds en in het weekend: de huisartsenpost",
      en: 'Evenings and weekends: the huisartsenpost',
      ar: 'مساءً وفي عطلة نهاية الأسبوع: huisartsenpost',
    },
    chat: null,
    isEmergency: false,
    source: { name: 'wittekruis.nl', url: 'http://www.wittekruis.nl/112-en-dan/1081' },
    sourceDate: null,
    checkedWithOwner: null,
  },
];
