import type { RegionKind } from '../../../seeds/reference/reference-data.js';
import type { Locale } from '../locales.js';

/** Words of the frame on sites of others, apart from those it shares with the finder. */
export interface EmbedWords {
  /** Ends every link that leaves the frame. */
  newTab: string;
  /** Above a list of such links. */
  opensThere: string;
  /** Closes the frame: whose list this is. */
  from: string;
  whole: string;
  all: string;
  region: {
    title: (region: string) => string;
    intro: string;
    /** A region's name with what it is; a municipality has only its name. */
    named: Partial<Record<RegionKind, (name: string) => string>>;
    count: (places: number) => string;
    nothing: (region: string) => string;
    nearest: string;
    search: string;
    /** The database is away. */
    away: string;
  };
  broken: { title: string; text: string; again: string };
  maker: {
    title: string;
    explained: string;
    noColour: (name: string, value: string) => string;
    contrast: (name: string, value: string, ratio: string) => string;
    unknownRegion: (code: string) => string;
    unknownChoice: (name: string, value: string, choices: string) => string;
  };
}

export const embed: Record<Locale, EmbedWords> = {
  nl: {
    newTab: 'nieuw tabblad',
    opensThere: 'Een plek opent op Zelfregiekaart, in een nieuw tabblad.',
    from: 'Deze lijst komt van',
    whole: 'Bekijk de hele kaart',
    all: 'Alle plekken in Nederland',
    region: {
      title: (region) => `Plekken in ${region}`,
      intro: 'Hier ontmoet u mensen die zelf moeilijke tijden kennen.',
      named: {
        PROVINCE: (name) => `de provincie ${name}`,
        GGD_REGION: (name) => `de regio van ${name}`,
        ZORGKANTOOR_REGION: (name) => `de zorgregio ${name}`,
        IZA_REGION: (name) => `de regio ${name}`,
      },
      count: (places) => (places === 1 ? '1 plek' : `${places} plekken`),
      nothing: (region) => `In ${region} kennen wij nog geen plek.`,
      nearest: 'Dichtbij, in een andere gemeente',
      search: 'Zoek op postcode of plaats',
      away: 'De lijst van deze regio kan nu niet. Zoek hier op postcode of plaats.',
    },
    broken: {
      title: 'De lijst is er even niet',
      text: 'Wij kunnen de plekken nu niet laten zien. Probeer het straks nog eens.',
      again: 'Probeer het opnieuw',
    },
    maker: {
      title: 'Voor de maker van deze website',
      explained: 'Hoe het wel kan, leest u op Zelfregiekaart.',
      noColour: (name, value) =>
        `${name}: “${value}” is geen kleur. Schrijf zes tekens, zoals 005ea5.`,
      contrast: (name, value, ratio) =>
        `${name}: ${value} is slecht te lezen (${ratio} op 1). Nodig is 4,5 op 1. Onze eigen kleur blijft.`,
      unknownRegion: (code) => `regio: “${code}” kennen wij niet. Daarom staat hier de zoeker.`,
      unknownChoice: (name, value, choices) =>
        `${name}: “${value}” kennen wij niet. Kies uit: ${choices}.`,
    },
  },
  en: {
    newTab: 'new tab',
    opensThere: 'A place opens on Zelfregiekaart, in a new tab.',
    from: 'This list is from',
    whole: 'See the whole map',
    all: 'All places in the Netherlands',
    region: {
      title: (region) => `Places in ${region}`,
      intro: 'Here you meet people who know hard times themselves.',
      named: {
        PROVINCE: (name) => `the province of ${name}`,
        GGD_REGION: (name) => `the region of ${name}`,
        ZORGKANTOOR_REGION: (name) => `the care region ${name}`,
        IZA_REGION: (name) => `the region ${name}`,
      },
      count: (places) => (places === 1 ? '1 place' : `${places} places`),
      nothing: (region) => `We do not know a place in ${region} yet.`,
      nearest: 'Nearby, in another municipality',
      search: 'Search by postcode or town',
      away: 'The list of this region is not there now. Search by postcode or town here.',
    },
    broken: {
      title: 'The list is not there for a moment',
      text: 'We cannot show the places now. Please try again later.',
      again: 'Try again',
    },
    maker: {
      title: 'For the maker of this website',
      explained: 'Read on Zelfregiekaart how it can be done (in Dutch).',
      noColour: (name, value) =>
        `${name}: “${value}” is no colour. Write six digits, such as 005ea5.`,
      contrast: (name, value, ratio) =>
        `${name}: ${value} is hard to read (${ratio} to 1). It takes 4.5 to 1. Our own colour stays.`,
      unknownRegion: (code) => `regio: we do not know “${code}”. So the search is here instead.`,
      unknownChoice: (name, value, choices) =>
        `${name}: we do not know “${value}”. Choose from: ${choices}.`,
    },
  },
  ar: {
    newTab: 'علامة تبويب جديدة',
    opensThere: 'تُفتح صفحة المكان على موقع Zelfregiekaart في علامة تبويب جديدة.',
    from: 'هذه القائمة من',
    whole: 'اعرض الخريطة كاملة',
    all: 'كل الأماكن في هولندا',
    region: {
      title: (region) => `أماكن في ${region}`,
      intro: 'هنا تلتقي بأشخاص مرّوا هم أيضًا بأوقات صعبة.',
      named: {
        PROVINCE: (name) => `مقاطعة ${name}`,
        GGD_REGION: (name) => `منطقة ${name}`,
        ZORGKANTOOR_REGION: (name) => `منطقة الرعاية ${name}`,
        IZA_REGION: (name) => `منطقة ${name}`,
      },
      count: (places) => `عدد الأماكن: ${places}`,
      nothing: (region) => `لا نعرف مكانًا في ${region} حتى الآن.`,
      nearest: 'قريبًا منك، في بلدية أخرى',
      search: 'ابحث بالرمز البريدي أو بالبلدة',
      away: 'قائمة هذه المنطقة غير متاحة الآن. ابحث هنا بالرمز البريدي أو بالبلدة.',
    },
    broken: {
      title: 'القائمة غير متاحة للحظة',
      text: 'لا يمكننا عرض الأماكن الآن. حاول مرة أخرى لاحقًا.',
      again: 'حاول مرة أخرى',
    },
    maker: {
      title: 'لمن أعدّ هذا الموقع',
      explained: 'اقرأ على Zelfregiekaart كيف يمكن ذلك (بالهولندية).',
      noColour: (name, value) => `${name}: “${value}” ليس لونًا. اكتب ستة رموز، مثل 005ea5.`,
      contrast: (name, value, ratio) =>
        `${name}: ${value} صعب القراءة (${ratio} إلى 1). المطلوب 4.5 إلى 1. يبقى لوننا.`,
      unknownRegion: (code) => `regio: لا نعرف “${code}”. لذلك يظهر البحث هنا.`,
      unknownChoice: (name, value, choices) => `${name}: لا نعرف “${value}”. اختر من: ${choices}.`,
    },
  },
};
