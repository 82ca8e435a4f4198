import type { HoursProblemCode } from '../../../server/opening-hours/read-hours-form.js';

/** Filling in opening hours. */
export const hours = {
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  week: {
    title: 'Gewone week',
    otherTitle: (number: string) => `Andere tijden ${number}`,
    hint: 'Kies een dag en typ de tijden, bijvoorbeeld 9.30.',
    closed: 'dicht',
    notFilledIn: 'niet ingevuld',
    noTimes: 'geen tijden',
    incomplete: 'nog niet compleet',
    until: 'tot',
    fillIn: 'Invullen',
    change: 'Aanpassen',
    done: 'Klaar',
    add: 'Andere tijden toevoegen',
    addHint: 'Bijvoorbeeld alleen op afspraak, aan de telefoon of om de week.',
    remove: 'Deze tijden weghalen',
    removed: 'De tijden zijn weggehaald.',
  },
  stretch: {
    legend: (day: string, number: string) => `${day}, tijd ${number}`,
    from: 'Van',
    to: 'Tot',
    pastMidnight: 'Sluit na middernacht',
    asksPastMidnight: 'Het einde is vroeger dan het begin. Sluit u na middernacht?',
    add: 'Nog een tijd erbij',
    remove: 'Weghalen',
    removed: (day: string) => `Een tijd van ${day} is weggehaald.`,
    sameAs: (day: string) => `Zelfde als ${day}`,
    taken: (day: string) => `De tijden van ${day} zijn overgenomen.`,
  },
  copy: {
    summary: 'Zelfde tijden op andere dagen',
    legend: 'Op welke dagen?',
    hint: 'Wat daar al stond, verdwijnt.',
    button: 'Neem over',
    done: (days: string) => `De tijden gelden nu ook op ${days}.`,
  },
  options: {
    summary: (chosen: string) => `Geldt voor: ${chosen}`,
    kind: 'Waarvoor zijn deze tijden?',
    kinds: {
      OPEN: 'Binnenlopen zonder afspraak',
      BY_APPOINTMENT: 'Alleen op afspraak',
      PHONE: 'Aan de telefoon',
    },
    weeks: 'In welke weken?',
    weeksOf: {
      EVERY_WEEK: 'Elke week',
      EVERY_TWO_WEEKS: 'Om de week',
      MONTHLY: 'Bepaalde weken van de maand',
    },
    weekDate: 'Een dag in een week die meetelt',
    weekDateHint: 'Weet u het niet? Laat het leeg.',
    nth: 'De hoeveelste van de maand?',
    nthOf: {
      '1': 'Eerste',
      '2': 'Tweede',
      '3': 'Derde',
      '4': 'Vierde',
      '5': 'Vijfde',
      '-1': 'Laatste',
    } as Record<string, string>,
    season: 'Alleen een deel van het jaar',
    seasonFrom: 'Eerste dag',
    seasonTo: 'Laatste dag',
    dayOfMonth: 'Dag',
    month: 'Maand',
    noMonth: 'Kies een maand',
    months: [
      ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'],
      ...['augustus', 'september', 'oktober', 'november', 'december'],
    ],
  },
  kept: {
    title: 'Dit staat er ook',
    hint: 'Dit past niet in een week. Klopt het niet meer? Haal het dan weg.',
    remove: 'Weghalen',
    removed: 'De regel is weggehaald.',
  },
  periods: {
    title: 'Dicht of andere tijden in een periode',
    hint: 'Bijvoorbeeld in de zomervakantie. Daarna geldt de gewone week weer.',
    legend: (number: string) => `Periode ${number}`,
    from: 'Eerste dag',
    until: 'Laatste dag',
    untilHint: 'Is het maar één dag? Laat dit leeg.',
    what: 'Wat geldt er dan?',
    closed: 'Dicht',
    otherTimes: 'Andere tijden',
    reason: 'Waarom? (mag leeg blijven)',
    reasonHint: 'Bezoekers lezen dit. Noem geen namen van mensen.',
    add: 'Periode toevoegen',
    remove: 'Deze periode weghalen',
    removed: 'De periode is weggehaald.',
    inPeriod: 'deze periode',
  },
  holidays: {
    title: 'Feestdagen',
    general: 'Op gewone feestdagen',
    generalHint: 'Zoals Pasen, Koningsdag, Pinksteren, Kerst en Nieuwjaar.',
    goodFriday: 'Op Goede Vrijdag',
    liberationDay: 'Op Bevrijdingsdag, 5 mei',
    stated: {
      UNKNOWN: 'Niet ingevuld',
      OPEN: 'Open zoals in een gewone week',
      CLOSED: 'Dicht',
    },
  },
  preview: {
    title: 'Zo ziet de bezoeker het',
    unknown: 'Wij weten niet wanneer deze plek open is.',
    thisWeek: 'De week van vandaag:',
    incomplete: 'Nog niet alles is goed ingevuld. Dat staat hier nog niet bij.',
  },
  problems: {
    TIME_MISSING: 'Vul hier een tijd in, of haal deze regel weg.',
    TIME_NOT_UNDERSTOOD: 'Deze tijd begrijpen wij niet. Typ bijvoorbeeld 9.30.',
    STARTS_AT_24: 'Begint het om middernacht? Typ dan 0.00.',
    ENDS_BEFORE_START:
      'Dit is vroeger dan de begintijd. Sluit u na middernacht? Kruis dat dan aan.',
    ENDS_AT_START: 'Begin en einde zijn gelijk. Sluit u de dag erna? Kruis dat dan aan.',
    OVERLAP: 'Deze tijd begint voordat de vorige voorbij is. Pas een van de twee aan.',
    NO_TIMES: 'Vul minstens één tijd in, of haal dit weg.',
    NO_WEEK_OF_MONTH: 'Kies minstens één week van de maand.',
    DATE_MISSING: 'Vul hier een datum in.',
    DATE_NOT_UNDERSTOOD: 'Deze datum begrijpen wij niet. Vul dag, maand en jaar in.',
    ENDS_BEFORE_FIRST_DAY: 'De laatste dag is vroeger dan de eerste. Pas een van de twee aan.',
    SEASON_DAY_NOT_UNDERSTOOD: 'Deze dag bestaat niet. Vul een dag in en kies een maand.',
    REASON_TOO_LONG: 'Dit is te lang. Gebruik hooguit 200 tekens.',
  } satisfies Record<HoursProblemCode, string>,
};

/** "maandag" for 1. */
export function dayName(weekday: number): string {
  return hours.days[weekday - 1] ?? '';
}

/** What is wrong, for a list of all that is: "Dinsdag: vul hier een tijd in, of haal deze regel weg." */
export function hoursProblem({
  code,
  weekday,
}: {
  code: HoursProblemCode;
  weekday?: number;
}): string {
  const sentence = hours.problems[code];
  if (weekday === undefined) return sentence;
  const day = dayName(weekday);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
