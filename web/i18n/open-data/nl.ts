/** The page on open data, for people who write programs; see `en.ts` for the same in English. */
export const nl = {
  title: 'Open data',
  description: 'Alle gegevens van de Zelfregiekaart, om zelf te gebruiken.',
  intro: 'Alle openbare gegevens van deze kaart kunt u zelf gebruiken. U hebt geen sleutel nodig.',
  otherLanguage: 'This page in English',
  forWhom: {
    title: 'Voor wie',
    text: 'Voor makers van een sociale kaart of een huisartssysteem. Ook voor journalisten en onderzoekers.',
    terms: [
      'Leeg betekent: niet bekend. Het betekent niet: nee.',
      'Veel openingstijden zijn nog niet bevestigd. Toon die niet als feit.',
      'Sommige adressen zijn geheim. Die staan in geen enkel bestand.',
    ],
  },
  contents: 'Op deze pagina',
  published: (date: string, initiatives: number, locations: number) =>
    `Op ${date} staan er ${initiatives} initiatieven op de kaart, met ${locations} plekken.`,
  addresses: 'Adressen',
  answer: 'Dit komt terug',
  begins: 'Begint met',
  alsoHolds: 'Daarin staat ook',
  forTerminal: 'Voor een terminal',
  forNode: 'Voor Node.js 20 of een browser',
  columnsOf: (file: string) => `Wat er in ${file} staat`,
  column: 'Kolom',
  meaning: 'Betekenis',
  list: 'Meer dan één waarde mag, met | ertussen.',

  shape: {
    text: 'tekst',
    instant: 'tijdstip',
    date: 'datum',
    uuid: 'UUID',
    url: 'webadres',
    number: 'getal',
    'yes-no': 'true of false',
    anything: '…',
    'or null': 'of null',
    more: 'en meer',
  },

  parts: {
    register: {
      title: 'Het hele register',
      text: [
        'De kaart zelf leest deze bestanden ook. Begin altijd bij de wijzer.',
        'De wijzer noemt het bestand van nu. Dat bestand verandert nooit meer.',
        'Een teruggenomen versie geeft 410. Gooi uw kopie dan weg.',
        'Tijden zijn pas bevestigd als hoursSource een confirmedAt heeft.',
        'Dat telt zo veel maanden als hoursFreshnessMonths zegt. Daarna niet meer.',
        'Is het nieuwste bewijs van een telefoonnummer ouder dan 24 maanden? Toon het dan niet.',
        'Dat bewijs is confirmedAt of sourceDate. In de tabellen staat zo’n nummer niet.',
      ],
      addresses: {
        '/registry/current.json': 'De wijzer: welke versie nu geldt.',
        '/registry/<version>.json': 'Alle initiatieven, met hun plekken.',
        '/registry/<version>/<slug>.json': 'De rest van één initiatief, met bronnen.',
        '/registry/<version>-details.json': 'Dat van alle initiatieven samen.',
      },
    },
    tabellen: {
      title: 'Tabellen: CSV en GeoJSON',
      text: [
        'Voor een rekenblad of een kaartprogramma. De kop van een kolom verandert nooit van betekenis.',
        'Het bestand met metadata zegt wat elke kolom is (CSVW).',
        'Tijden staan er alleen in als zij bevestigd zijn.',
        'Een punt is vaak het midden van een plaats. Kijk naar precision.',
      ],
      addresses: {
        '/open-data/initiatieven.csv': 'Eén rij per initiatief.',
        '/open-data/locaties.csv': 'Eén rij per plek.',
        '/open-data/locaties.geojson': 'Dezelfde plekken als punten (RFC 7946).',
        '/open-data/<name>.csv-metadata.json': 'Wat de kolommen betekenen.',
      },
    },
    graphql: {
      title: 'GraphQL',
      text: [
        'Hier vraagt u precies wat u nodig hebt. Elk veld heeft een uitleg.',
        'Het schema vraagt u op met introspectie.',
        'Vragen zijn begrensd in lengte, diepte en kosten.',
      ],
      addresses: { '/graphql': 'Vragen met POST.' },
    },
    agenda: {
      title: 'Agenda en adreskaartje',
      text: [
        'Een agenda heeft alleen bevestigde tijden, met sluitingsdagen. Is niets bevestigd? Dan is zij leeg.',
        'Een telefoonnummer dat te oud is, staat niet op het kaartje.',
      ],
      addresses: {
        '/initiatief/<slug>.ics': 'Wanneer u kunt binnenlopen (iCalendar).',
        '/initiatief/<slug>.vcf': 'Het adreskaartje (vCard 4.0).',
      },
    },
    wijzigingen: {
      title: 'Wat er veranderde',
      text: [
        'Hebt u een kopie? Vraag dan elke dag wat er veranderde.',
        'Lees eerst alle bladzijden: volg next, tot dat null is.',
        'Bewaar dan latest. Geef dat de volgende keer mee als since.',
        'kind is PUBLISHED, CHANGED of WITHDRAWN. De inhoud zelf haalt u uit het register.',
        'WITHDRAWN betekent: haal dit initiatief bij u weg. Het heeft alleen nog een id.',
        'Wat nu niet meer openbaar is, heeft ook in oudere regels alleen een id.',
        'since mag ook een tijdstip zijn, zoals 2026-05-05T12:00:00Z.',
        'Zonder limit komen er 100 tegelijk. limit is hoogstens 500.',
        'Geeft since de fout CURSOR_UNKNOWN? Haal dan alles opnieuw op.',
      ],
      addresses: {
        '/open-data/changes': 'Wat er kwam, veranderde en verdween, oudste eerst.',
        '/open-data/feed.atom': 'Het nieuwste, voor een feedlezer (Atom).',
      },
    },
    dekking: {
      title: 'Dekking',
      text: [
        'Waarmee de pagina over dekking rekent. De regels staan op die pagina.',
        'Gedekt zegt niet dat er nog ruimte is.',
      ],
      addresses: {
        '/coverage/current.json': 'Plekken en inventarisaties van vandaag.',
        '/coverage/demand-<hash>.json': 'Waar mensen wonen, als punten.',
        '/coverage/outlines-<region>.json': 'Grenzen binnen een gebied, bijvoorbeeld GM0344.',
      },
    },
    tegels: {
      title: 'Kaarttegels',
      text: [
        'Vectortegels van gemeenten en postcodes, zoom 5 tot en met 12.',
        'Postcodes zijn er alleen met officiële gebieden.',
      ],
      addresses: {
        '/tiles/municipalities.json': 'Gemeenten (TileJSON 3.0).',
        '/tiles/postcodes.json': 'Gebieden van vier cijfers.',
      },
    },
    zoekmachines: {
      title: 'Voor zoekmachines',
      text: [
        'Elke pagina van een initiatief heeft JSON-LD, met woorden van schema.org.',
        'Daar staan alleen tijden in die bevestigd zijn.',
      ],
      addresses: {
        '/sitemap.xml': 'Alle pagina’s, in elke taal.',
        '/robots.txt': 'Wat robots mogen lezen.',
      },
    },
    gebruiken: {
      title: 'Zonder te programmeren',
      text: ['Zet de kaart op uw eigen site, of geef een blad mee.'],
      addresses: {
        '/insluiten': 'Maak een stukje code voor uw site.',
        '/verwijzen': 'Van postcode naar drie plekken en een blad.',
      },
    },
  },

  rules: {
    licentie: {
      title: 'Licentie',
      text: [
        'Dit is de licentie van de lijst. Zij geldt nu, als voorstel.',
        'De NVZH moet haar nog bevestigen. Noem de Zelfregiekaart als bron.',
        'De lijst komt uit openbare bronnen. Elk gegeven houdt zijn bron en datum.',
        'Eigen woorden van een initiatief blijven van dat initiatief.',
        'Gebieden en postcodes: CBS en Kadaster, CC BY 4.0.',
        'Zonder officiële gebieden: GeoNames (CC BY 4.0) en Natural Earth (vrij).',
        'Binnenwater: OpenStreetMap, ODbL.',
      ],
    },
    versies: {
      title: 'Versies',
      text: [
        'De bestanden van het register en de dekking hebben format 1.',
        'Er kunnen velden bij komen. Negeer wat u niet kent.',
        'Betekent een veld iets anders? Dan wordt het format 2.',
        'In GraphQL krijgt een veld dat verdwijnt @deprecated, met het nieuwe veld erbij.',
      ],
    },
    uitfaseren: {
      title: 'Als iets verdwijnt',
      text: [
        'Dit is onze belofte voor nu. De NVZH moet haar nog bevestigen.',
        'Een adres of veld blijft na de aankondiging minstens twaalf maanden werken.',
        'Wij kondigen het aan op deze pagina.',
        'Het antwoord draagt vanaf dan de headers Deprecation en Sunset.',
        'Nu verdwijnt er niets.',
      ],
    },
    bewaren: {
      title: 'Bewaren en opnieuw vragen',
      text: [
        'Vraag current.json hoogstens één keer per uur.',
        'Stuur de ETag mee die u kreeg. Is niets veranderd? Dan krijgt u 304.',
        'Een bestand met een versie in de naam mag u altijd bewaren.',
        'Wat is weggehaald, moet ook bij u snel weg. Vraag daarom elke dag opnieuw.',
      ],
    },
    grenzen: {
      title: 'Grenzen',
      limit: (perMinute: number) =>
        `Vanaf één adres mag u ${perMinute} keer per minuut iets vragen.`,
      text: [
        'Vraagt u te veel? Dan krijgt u 429, en Retry-After met seconden.',
        'Alle bestanden zijn te lezen vanaf elke andere site (CORS).',
        'Lezen kan met GET en HEAD. Alleen GraphQL vraagt POST.',
      ],
    },
    fouten: {
      title: 'Fouten',
      text: [
        'Een fout is een antwoord volgens RFC 9457, met een vaste code.',
        'De uitleg in zo’n antwoord is in het Engels.',
        'GraphQL zet de code in errors, onder extensions.',
      ],
      code: 'Code',
      meaning: 'Betekenis',
    },
    privacy: {
      title: 'Privacy',
      text: [
        'Wij zetten geen cookies. Wij schrijven niet op wie welk initiatief leest.',
        'Stuur nooit gegevens van een inwoner mee.',
        'Meer staat op de pagina over privacy.',
      ],
    },
    contact: {
      title: 'Contact',
      mail: (address: string) => `Vragen of een fout gezien? Mail naar ${address}.`,
      none: 'Wij hebben nog geen mailadres voor vragen.',
      text: ['Een lek in de beveiliging meldt u via security.txt.'],
    },
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widened<T[K]> };

/** What every language of this page says. */
export type OpenDataTexts = Widened<typeof nl>;
