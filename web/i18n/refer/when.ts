/** Where a statement comes from; `map` = a rule of this site itself, `advice` = ours, without a source. */
export type SourceId = 'handbook' | 'article' | 'lines' | 'map' | 'advice';

export interface Statement {
  text: string;
  source: SourceId;
  /** Section of the document. */
  part?: string;
}

interface Part {
  id: string;
  title: string;
  statements: readonly Statement[];
}

const handbook = (part: string, text: string): Statement => ({ text, source: 'handbook', part });
const article = (part: string, text: string): Statement => ({ text, source: 'article', part });
const map = (text: string): Statement => ({ text, source: 'map' });
const advice = (text: string): Statement => ({ text, source: 'advice' });
const lines = (text: string): Statement => ({ text, source: 'lines' });

/**
 * When a support point fits and when it does not, for GPs and their practice nurses. In words of our own;
 * each statement names the document it rests on. The numbers to call stand in `server/help-lines` alone.
 */
export const when = {
  title: 'Wanneer past een steunpunt, en wanneer niet?',
  description: 'Eén bladzijde voor huisarts en POH-GGZ, met bij elke regel de bron.',
  intro: 'Voor huisarts en POH-GGZ. Bij elke regel staat de bron.',
  urgent: 'Nu gevaar of een crisis? Een steunpunt is dan niet het antwoord.',
  toNumbers: 'Naar de nummers',
  back: 'Naar drie plekken dichtbij',

  parts: [
    {
      id: 'wat',
      title: 'Wat het is, en wat niet',
      statements: [
        handbook('2, kenmerk 9', 'Mensen die het zelf hebben meegemaakt, leiden de plek.'),
        handbook('2, kenmerk 3', 'Wie komt, haalt er iets en brengt er iets.'),
        handbook('bijlage 1', 'Er is inloop, er zijn activiteiten en er zijn cursussen.'),
        handbook('5', 'Het is geen zorg en geen behandeling.'),
        article('5', 'Een steunpunt en een behandeling kunnen naast elkaar lopen.'),
      ],
    },
    {
      id: 'wel',
      title: 'Wanneer het past',
      statements: [
        handbook('1', 'De vraag is geen zorgvraag, of niet alleen een zorgvraag.'),
        handbook('3', 'De inwoner zoekt mensen die begrijpen wat hij doormaakt.'),
        handbook('3', 'De inwoner is eenzaam, of wil weer meedoen.'),
        article('5', 'De inwoner wacht op behandeling.'),
        handbook('bijlage 1', 'Ook wie ernstige psychische problemen heeft, is welkom.'),
        handbook('2, kenmerk 1', 'Naasten zijn ook welkom.'),
        handbook('bijlage 1', 'Eén op de vijf plekken is er voor een eigen groep, zoals jongeren.'),
      ],
    },
    {
      id: 'bezoek',
      title: 'Hoe een bezoek gaat',
      statements: [
        handbook('5', 'De bezoeker bepaalt het tempo.'),
        handbook('2, kenmerk 7', 'Er is geen stappenplan en geen protocol.'),
        article('4', 'Sommige plekken voeren eerst een gesprek, andere niet.'),
        article('7', 'Een bezoeker mag blijven komen zolang hij wil.'),
        article('3', 'Voor de eerste keer hebben mensen vaak hulp nodig.'),
      ],
    },
    {
      id: 'warm',
      title: 'Zo verwijst u warm',
      statements: [
        advice('Laat de inwoner kiezen, uit niet meer dan drie plekken.'),
        advice('Bel samen, terwijl de inwoner naast u zit.'),
        handbook('4', 'Iemand die de inwoner kent, kan de eerste keer meegaan.'),
        map('Soms wacht iemand van de plek op u. Dat staat er alleen als wij het weten.'),
        advice('Spreek af wanneer u elkaar weer spreekt.'),
      ],
    },
    {
      id: 'afspraken',
      title: 'Spreek dit af met de plek',
      statements: [
        handbook('1', 'Wie is er voor huisartsen het vaste contact?'),
        handbook('5', 'Wat doet de plek bij een crisis, met de ggz en 113?'),
        handbook('4', 'Wie denkt mee als het ingewikkeld wordt?'),
        article('5', 'Leer elkaar kennen en wissel nummers uit.'),
      ],
    },
    {
      id: 'niet',
      title: 'Wanneer niet, of niet alleen',
      statements: [
        lines('Is er levensgevaar? Bel het alarmnummer.'),
        lines('Denkt iemand aan zelfmoord? Bel 113 of uw eigen crisisdienst.'),
        lines('Is het thuis niet veilig? Bel Veilig Thuis.'),
        map('Stuur iemand in een crisis nooit alleen naar een steunpunt.'),
        handbook('1 en 5', 'Is behandeling nodig? Een steunpunt komt daar niet voor in de plaats.'),
      ],
    },
    {
      id: 'onbekend',
      title: 'Wat deze kaart niet weet',
      statements: [
        map('Veel openingstijden zijn nog niet bevestigd. Bel eerst.'),
        map('Wij weten niet of er ruimte is, of hoe lang iemand wacht.'),
        map('Geen verwijzing nodig? Dat staat er alleen als wij het weten.'),
        map('Wij weten niet hoe goed een plek is. Er zijn geen sterren.'),
      ],
    },
  ] satisfies Part[],

  sources: {
    title: 'Bronnen',
    short: {
      handbook: 'Handvatten',
      article: 'Artikel',
      lines: 'Hulplijnen',
      map: 'Regel van deze kaart',
      advice: 'Ons advies',
    } satisfies Record<SourceId, string>,
    section: (part: string) => (/^\d/.test(part) ? `hoofdstuk ${part}` : part),
    full: [
      {
        id: 'handbook',
        name: 'Handvatten laagdrempelige steunpunten',
        about: 'Van de IZA-werkgroep, 2023.',
      },
      {
        id: 'article',
        name: 'Laagdrempelige steunpunten als springplank naar meer Volwaardig burgerschap',
        about: 'Van de Nederlandse ggz, april 2024.',
      },
      {
        id: 'lines',
        name: 'Hulplijnen',
        about: 'De bron van elk nummer staat op de pagina met bronnen.',
      },
      {
        id: 'map',
        name: 'Regel van deze kaart',
        about: 'Zo werkt deze site. Er is geen document bij.',
      },
      {
        id: 'advice',
        name: 'Ons advies',
        about: 'Hiervoor hebben wij geen bron. U weet zelf wat past.',
      },
    ] satisfies { id: SourceId; name: string; about: string }[],
    age: 'De documenten zijn uit 2023 en 2024. Een plek kan intussen anders werken.',
    all: 'Alle bronnen van deze kaart',
  },
} as const;
