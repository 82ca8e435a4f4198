import type { DuplicateReason } from '../../graphql/generated/graphql.js';

/** Two places in the register that may be one. */
export const duplicates = {
  list: {
    title: 'Dubbele plekken',
    intro: 'Deze plekken lijken op elkaar. Is het dezelfde plek, voeg ze dan samen.',
    empty: 'Wij zien geen plekken die dubbel lijken.',
    pair: (one: string, other: string) => `${one} en ${other}`,
    compare: 'Bekijk naast elkaar',
    compareNames: (one: string, other: string) => `Bekijk naast elkaar: ${one} en ${other}`,
    distinct: 'Niet dezelfde',
    distinctSure: 'Wij vragen het dan niet meer. Weet u het zeker?',
    distinctYes: 'Ja, het zijn er twee',
    noted: (one: string, other: string) => `${one} en ${other} blijven twee plekken.`,
  },
  reasons: {
    NAME: 'De namen lijken op elkaar.',
    ADDRESS: 'De postcode en het huisnummer zijn gelijk.',
    NEARBY: 'De adressen liggen vlak bij elkaar.',
    PHONE: 'Het telefoonnummer is gelijk.',
    WEBSITE: 'De website is gelijk.',
  } satisfies Record<DuplicateReason, string>,
  merge: {
    title: 'Twee plekken samenvoegen',
    back: 'Alle dubbele plekken',
    keepLegend: 'Welke plek blijft?',
    onSite: (name: string) => `Bekijk ${name} op de site`,
    differencesTitle: 'Waarin zij verschillen',
    differencesHint: 'De gegevens van de plek die blijft, gelden.',
    noDifferences: 'In de algemene gegevens is geen verschil.',
    stays: 'Blijft',
    goes: 'Gaat erin op',
    locationsTitle: 'Locaties',
    offeringsTitle: 'Activiteiten',
    hasAlready: (name: string) => `Dit heeft ${name} al`,
    comes: (name: string) => `Dit komt mee van ${name}`,
    nothing: 'Niets.',
    take: (name: string) => `Neem mee: ${name}`,
    nameless: 'zonder naam',
    mergeTitle: 'Samenvoegen',
    what: (goes: string, stays: string) =>
      `${goes} wordt een deel van ${stays}. Links naar de oude plek blijven werken.`,
    apart: {
      title: 'Dit gaat niet mee',
      growth: (goes: string, stays: string) =>
        `${goes} en ${stays} schreven allebei over hun groei.`,
      figures: (stays: string) => `Van deze jaren heeft ${stays} zelf al cijfers:`,
      year: (year: string, where: string) => `${year}, ${where}`,
      everywhere: 'overal samen',
      kept: (goes: string, stays: string) =>
        `Wat ${goes} schreef, blijft bewaard. Wie ${stays} beheert, kan het lezen.`,
    },
    waiting: (name: string) =>
      `Er wachten nog voorstellen voor ${name}. Beslis daar eerst over. Daarna kunt u samenvoegen.`,
    toProposals: 'Naar de voorstellen',
    merge: 'Voeg samen',
    sure: 'Dit draait u niet in één keer terug. Weet u het zeker?',
    yes: 'Ja, voeg samen',
    outdated: 'Iemand paste een van de plekken net aan. Kijk nog eens, en voeg dan samen.',
    done: (goes: string, stays: string) => `${goes} is nu een deel van ${stays}.`,
    toRecord: (name: string) => `Naar de gegevens van ${name}`,
    toSite: (name: string) => `Bekijk ${name} op de site`,
  },
};
