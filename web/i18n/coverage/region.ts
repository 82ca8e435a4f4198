/** The page of one region. Each sentence may stand alone: a number decides which are said. */
export const region = {
  titleOf: {
    MUNICIPALITY: (name: string) => `Gemeente ${name}`,
    PROVINCE: (name: string) => `Provincie ${name}`,
    GGD_REGION: (name: string) => name,
    ZORGKANTOOR_REGION: (name: string) => `Zorgkantoorregio ${name}`,
    IZA_REGION: (name: string) => `IZA-regio ${name}`,
    COUNTRY: (name: string) => name,
  },
  description: (name: string) => `Welke plekken er zijn in ${name}, en wat wij nog niet weten.`,
  trail: 'U bent hier',
  allRegions: 'Alle gebieden',
  partOf: 'Ligt in',
  chosen: (reach: string, often: string) =>
    `Deze cijfers gelden voor ${reach} en ${often} per week.`,
  chosenWithoutHours: (reach: string) =>
    `Deze cijfers gelden voor ${reach}. Openingstijden tellen niet mee.`,
  dayPart: '1 dagdeel',
  dayParts: (count: string) => `${count} dagdelen`,
  chooseElse: 'Kies een andere afstand of andere tijden',
  loading: 'Wij rekenen dit nu voor u uit.',
  needsScript: 'Dit deel rekent uw browser uit. Zet daarvoor JavaScript aan.',
  unknownToday: 'Van dit gebied weten wij niet hoeveel mensen er wonen.',
  on: 'Op deze pagina',
  showAll: (count: string) => `Toon alle ${count}`,
  inhabitants: 'Inwoners',
  place: 'Plek',
  elsewhere: 'ligt buiten dit gebied',

  readings: {
    title: 'Zo staat het er nu voor',
    outcome: 'Uitkomst',
    anywhere: 'Welke plek dan ook',
    own: 'Alleen plekken van de eigen gemeente',
    note: 'Mensen gaan niet graag naar een andere gemeente. Daarom staan hier twee cijfers.',
    caption: 'Inwoners per uitkomst, op twee manieren geteld',
  },

  keep: {
    title: 'Eerst: wat u wilt behouden',
    intro: 'Stopt een plek? Dan hebben deze inwoners geen andere plek dichtbij.',
    none: 'Hier is niemand die maar één plek dichtbij heeft.',
    known: 'Enige plek die wij kennen',
    covering: 'Enige plek die zeker meetelt',
    sum: (count: string, reach: string) =>
      `Samen zijn dat ${count} inwoners met één plek binnen ${reach}.`,
    room: 'Dit zegt niet hoeveel mensen er nu komen.',
  },

  places: {
    title: 'Wat er is',
    none: 'Wij kennen hier geen plek.',
    hours: 'Openingstijden',
    hoursUnknown: 'De openingstijden zijn niet bekend.',
    dayParts: 'Dagdelen per week',
    dayPartsUnknown: 'onbekend',
    notConfirmed: 'nog niet bevestigd',
    between: (least: string, most: string) => `${least} tot ${most}`,
    status: 'Telt mee',
    standing: {
      QUALIFIES: 'Ja',
      MAY_QUALIFY: 'Misschien',
      OPEN_TOO_RARELY: 'Nee, te weinig open',
      DOES_NOT_COUNT: 'Nee',
    },
    because: {
      HOURS_UNKNOWN: 'openingstijden onbekend',
      NOT_CONFIRMED: 'niet bevestigd',
      ACCESS_UNKNOWN: 'toegang onbekend',
    },
    why: {
      NOT_OPEN: 'nu niet open',
      NO_WALK_IN: 'u kunt er niet zomaar binnenlopen',
      NO_PREMISES: 'geen vaste ruimte',
      LIMITED: 'voor één leeftijd of groep',
      NETWORK_STATUS: 'andere plaats in het netwerk',
    },
    notOpen: 'nu niet open',
    noPoint: 'Werkt hier. Waar precies, weten wij niet.',
    means: 'Een dagdeel is ongeveer vier uur waarin iedereen kan binnenlopen.',
    doesNotCount: [
      'Logeren, bellen, online en besloten groepen tellen niet als binnenlopen.',
      'Zij kunnen wel heel waardevol zijn.',
    ].join(' '),
    per: (places: string) => `Dat zijn ${places} plekken per 10.000 inwoners.`,
    dayPartsPer: (dayParts: string) =>
      `Bevestigd zijn ${dayParts} dagdelen per week, per 10.000 inwoners.`,
    noDayParts: 'Nog van geen plek zijn de dagdelen bevestigd.',
    room: 'Een plek dichtbij betekent niet dat er ruimte is.',
  },

  across: {
    title: 'Over de grens',
    intro: 'Deze plekken liggen net buiten het gebied, maar wel dichtbij inwoners.',
    none: 'Vlak over de grens kennen wij geen plek.',
    within: 'Inwoners van hier dichtbij',
    without: 'Van hen zonder plek in dit gebied',
    serves: 'werkt ook voor dit gebied',
  },

  forWhom: {
    title: 'Voor wie er iets is',
    intro: 'Hier staat bij hoeveel inwoners zo’n plek dichtbij is.',
    group: 'Voor wie',
    places: 'Plekken',
    near: 'Inwoners met zo’n plek dichtbij',
    everyone: 'Iedereen is welkom',
    perhaps: 'Misschien is iedereen welkom',
    none: 'Voor deze groepen kennen wij hier niets eigens:',
    note: 'Wij weten niet hoeveel inwoners bij een groep horen. Wij tellen dus alle inwoners.',
    welcome: 'Niets eigens betekent niet dat iemand ergens niet welkom is.',
  },

  whiteSpots: {
    title: 'Witte vlekken',
    none: 'Voor niemand hier is er een witte vlek.',
    possible: (count: string) => `Voor ${count} inwoners kennen wij geen plek die meetelt.`,
    possibleMeans: 'Niemand heeft nog gezegd dat er echt niets is.',
    certain: (count: string) =>
      `Voor ${count} inwoners is gezocht, en is er geen plek die meetelt.`,
    inventories: 'Wie heeft hier gezocht?',
    noInventory: 'Nog niemand heeft vastgelegd dat hier is gezocht.',
    some: (done: string, all: string) => `In ${done} van ${all} gemeenten is gezocht.`,
    municipality: 'Gemeente',
    by: 'Wie zegt dit?',
    asked: 'Aan wie is het gevraagd?',
    from: 'Wanneer?',
    until: 'Geldt tot en met',
    state: 'Heeft u rondgevraagd? Leg dat dan vast.',
    stateLink: 'Naar de inventarisaties',
  },

  uncertain: {
    title: 'Wat wij niet zeker weten',
    none: 'Hier is niets onzeker.',
    reason: 'Waarom?',
    position: (count: string) => `Voor ${count} inwoners kan één adres dit veranderen.`,
  },

  within: {
    title: {
      POSTCODE_AREA: 'Per postcodegebied',
      MUNICIPALITY: 'Per gemeente',
    },
  },

  map: { title: 'Op de kaart' },

  figures: {
    title: 'Cijfers ernaast',
    intro: 'Deze cijfers zeggen iets over het gebied. Zij zeggen niet wie een plek nodig heeft.',
    none: 'Van dit gebied hebben wij geen cijfers.',
    figure: 'Cijfer',
    value: 'Waarde',
    source: 'Bron en jaar',
    young: 'Jongvolwassenen',
    youngOnly: 'Dit gaat over jongvolwassenen, niet over alle inwoners.',
    unit: {
      PER_100: (value: string) => `${value} procent`,
      PER_1000_INHABITANTS: (value: string) => `${value} per 1.000 inwoners`,
      KILOMETRES: (value: string) => `${value} km`,
      LEVEL_1_TO_5: (value: string) => `${value} (van 1 tot 5)`,
    },
  },

  contact: {
    title: 'Met wie u kunt praten',
    intro: 'Een plek groeit vanuit mensen, niet vanuit een kaart. Begin met een gesprek.',
    municipality: 'De gemeente',
    municipalityText: 'Gemeenten leiden het maken van een netwerk in de regio.',
    inRegion: 'Mensen met eigen ervaring in de regio',
    inRegionText:
      'Zoek de organisatie in uw regio die voor hen opkomt. Op de MIND-Atlas staan er veel.',
    nvzhText:
      'De vereniging van deze plekken. U kunt haar ook vragen stellen over het stappenplan.',
    deskText: 'Hier kunt u informatie vragen.',
    deskUnknown: 'Wij hebben geen adres of nummer van dit loket.',
    growing: 'Voor initiatieven die willen groeien. Dit is een programma van MIND.',
    experienced: 'Dichtstbijzijnde initiatief dat al lang bestaat',
    experiencedText: (name: string, year: string, distance: string) =>
      `${name} bestaat sinds ${year}, op ongeveer ${distance}.`,
    experiencedUnknown: 'Wij weten van geen plek dichtbij sinds wanneer zij bestaat.',
    noData: 'Van de gemeente hebben wij geen naam of nummer.',
    source: 'Bron',
  },

  downloads: {
    title: 'Meenemen',
    intro: 'In elk bestand staan de keuzes, de bron en de datum.',
    csv: 'Download de tabel (CSV)',
    meanings: 'Download de uitleg bij de tabel',
    geojson: 'Download de kaart (GeoJSON)',
    png: 'Download dit beeld (PNG)',
    pictureFailed: 'Het beeld is nu niet te maken. Probeer het straks opnieuw.',
    print: 'Druk deze pagina af',
    failed: 'De kaart is nu niet te laden. Probeer het straks opnieuw.',
    made: (date: string) => `Gemaakt op ${date}.`,
    register: (date: string, version: string) => `Register van ${date}, versie ${version}.`,
  },

  missing: {
    title: 'Dit gebied kennen wij niet',
    text: 'Misschien is de gemeente samengegaan met een andere. Of het adres klopt niet.',
    link: 'Bekijk alle gebieden',
  },
};
