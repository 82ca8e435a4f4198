/** What a figure is counted in. */
export const RegionFigureUnit = {
  PER_100: 'PER_100',
  PER_1000_INHABITANTS: 'PER_1000_INHABITANTS',
  KILOMETRES: 'KILOMETRES',
  LEVEL_1_TO_5: 'LEVEL_1_TO_5',
} as const;
export type RegionFigureUnit = keyof typeof RegionFigureUnit;

/** Whom a figure is about. */
export const RegionFigureGroup = {
  INHABITANTS: 'INHABITANTS',
  YOUNG_ADULTS: 'YOUNG_ADULTS',
} as const;
export type RegionFigureGroup = keyof typeof RegionFigureGroup;

interface FigureKind {
  unit: RegionFigureUnit;
  group: RegionFigureGroup;
  /** One line in Dutch, read before the value. */
  label: string;
  /** What it is and what it is not, in Dutch. */
  description: string;
}

const OF_YOUNG_ADULTS =
  'Dit zeggen jongvolwassenen zelf, in een vragenlijst. Het zegt niets over andere volwassenen.';

/**
 * The figures that stand beside the coverage of a region, as background: sparingly, and never a measure
 * of who needs a place. In the order in which they are shown.
 */
export const REGION_FIGURES = {
  ONE_PERSON_HOUSEHOLDS: {
    unit: 'PER_100',
    group: 'INHABITANTS',
    label: 'Huishoudens van één persoon',
    description:
      'Deel van alle huishoudens dat uit één persoon bestaat. Alleen wonen is niet hetzelfde als eenzaam zijn.',
  },
  LOW_INCOME_HOUSEHOLDS: {
    unit: 'PER_100',
    group: 'INHABITANTS',
    label: 'Huishoudens met een laag inkomen',
    description: 'Deel van de huishoudens met een inkomen onder de lage-inkomensgrens van het CBS.',
  },
  DISABILITY_BENEFITS: {
    unit: 'PER_1000_INHABITANTS',
    group: 'INHABITANTS',
    label: 'Uitkeringen omdat iemand niet kan werken',
    description:
      'Aantal uitkeringen voor arbeidsongeschiktheid per 1.000 inwoners. De oorzaak kan ook lichamelijk zijn.',
  },
  WMO_SUPPORT: {
    unit: 'PER_1000_INHABITANTS',
    group: 'INHABITANTS',
    label: 'Mensen met ondersteuning van de gemeente',
    description:
      'Aantal mensen per 1.000 inwoners met ondersteuning uit de Wmo. Daar hoort ook hulp in het huishouden bij.',
  },
  DISTANCE_TO_GP: {
    unit: 'KILOMETRES',
    group: 'INHABITANTS',
    label: 'Afstand tot een huisartsenpraktijk',
    description:
      'Gemiddelde afstand over de weg van alle inwoners tot de dichtstbijzijnde praktijk.',
  },
  URBANITY: {
    unit: 'LEVEL_1_TO_5',
    group: 'INHABITANTS',
    label: 'Hoe stedelijk het is',
    description:
      'Van 1, zeer sterk stedelijk, tot 5, niet stedelijk. Het CBS telt hiervoor adressen in de omgeving.',
  },
  YOUNG_GOOD_MENTAL_HEALTH: {
    unit: 'PER_100',
    group: 'YOUNG_ADULTS',
    label: 'Jongvolwassenen die hun mentale gezondheid goed vinden',
    description: OF_YOUNG_ADULTS,
  },
  YOUNG_LIMITED_BY_COMPLAINTS: {
    unit: 'PER_100',
    group: 'YOUNG_ADULTS',
    label: 'Jongvolwassenen die beperkt worden door psychische klachten',
    description: OF_YOUNG_ADULTS,
  },
  YOUNG_VERY_LONELY: {
    unit: 'PER_100',
    group: 'YOUNG_ADULTS',
    label: 'Jongvolwassenen die sterk eenzaam zijn',
    description: OF_YOUNG_ADULTS,
  },
  YOUNG_SOMEONE_TO_TURN_TO: {
    unit: 'PER_100',
    group: 'YOUNG_ADULTS',
    label: 'Jongvolwassenen die bij iemand terechtkunnen met een probleem',
    description: OF_YOUNG_ADULTS,
  },
} as const satisfies Record<string, FigureKind>;

export type RegionFigureKey = keyof typeof REGION_FIGURES;

export const REGION_FIGURE_KEYS = Object.keys(REGION_FIGURES) as RegionFigureKey[];
