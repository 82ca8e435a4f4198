/** For the consulting room: from a postcode to at most three places. Professionals read this, in Dutch alone. */
export const refer = {
  title: 'Verwijs naar een plek dichtbij',
  description: 'Van postcode naar drie plekken en een blad om mee te geven.',
  intro: 'U typt een postcode en ziet drie plekken. De inwoner kiest. U geeft een blad mee.',
  private: 'Wat u hier typt en kiest, blijft in deze browser. Typ geen naam.',
  withoutScript: 'Zonder JavaScript krijgt u na het zoeken de gewone lijst met plekken.',
  button: 'Toon drie plekken',
  waiting: 'Wij zoeken de plekken op.',

  choices: {
    legend: 'Wat past bij de inwoner?',
    group: 'Voor wie?',
    wish: 'Waarvoor?',
  },

  answer: {
    title: (count: number, place: string) =>
      count === 1
        ? `Eén plek bij ${place}`
        : `${count === 3 ? 'Drie' : 'Twee'} plekken bij ${place}`,
    onlyFar: (kilometres: string, place: string) =>
      `Binnen ${kilometres} km van ${place} kennen wij geen plek die past`,
    onlyFarMore: 'Dit zijn de plekken die het dichtst bij zijn.',
    none: (place: string) => `Wij kennen geen plek die past bij ${place}`,
    noneMore: 'Kies minder, of kijk bij de plekken online.',
    order: 'Bevestigde plekken staan voorop. Daarna komt wat het dichtst bij is.',
    noneConfirmed: 'Van deze plekken is nog niets bevestigd. Vraag het na voordat iemand gaat.',
    callable: 'Niet elke plek heeft een nummer.',
    far: (kilometres: string) => `Verder weg dan ${kilometres} km`,
    others: (count: number, kilometres: string) =>
      count === 1
        ? `Binnen ${kilometres} km past nog één andere plek.`
        : `Binnen ${kilometres} km passen nog ${count} andere plekken.`,
    all: 'Toon alle plekken in de lijst',
    leftOut: (count: number) =>
      count === 1
        ? 'Eén plek dichtbij past niet bij uw keuze.'
        : `${count} plekken dichtbij passen niet bij uw keuze.`,
    withoutDetails: 'Niet alles over de plekken kon worden opgehaald. Verbind met internet.',
    worksHere: 'Werkt in deze gemeente, zonder bekend adres',
    online: 'Online, vanaf elke plek',
    addToSheet: (name: string) => `Zet ${name} op het blad`,
  },

  card: {
    confirmed: (date: string) => `Bevestigd op ${date}`,
    expired: (date: string) => `Laatst bevestigd op ${date}. Dat is te lang geleden.`,
    notConfirmed: 'Nog door niemand bevestigd.',
    choose: (name: string) => `Op het blad: ${name}`,
    where: 'Waar',
    when: 'Wanneer',
    whenUnknown: 'De openingstijden zijn niet bekend.',
    notOpen: 'Let op',
    forWhom: 'Voor wie',
    everyone: 'Iedereen is welkom.',
    welcomesGroup: (group: string) => `Heeft iets voor ${group}.`,
    groups: (groups: string) => `Voor: ${groups}.`,
    groupUnknown: (group: string) => `Niet bekend of er iets is voor ${group}. Vraag het na.`,
    groupsUnknown: 'Niet bekend voor wie deze plek is.',
    notFor: 'Voor wie niet',
    notForUnknown: 'Niet bekend of er grenzen zijn, zoals leeftijd of woonplaats.',
    noLimits: 'Geen grens bekend.',
    ages: (minimum: number, maximum: number) => `Alleen van ${minimum} tot en met ${maximum} jaar.`,
    minimumAge: (minimum: number) => `Alleen vanaf ${minimum} jaar.`,
    maximumAge: (maximum: number) => `Alleen tot en met ${maximum} jaar.`,
    ageLimit: 'Er is een leeftijdsgrens.',
    groupLimit: 'Alleen voor een bepaalde groep.',
    residence: 'Alleen voor mensen uit de gemeente of regio.',
    referralNeeded: 'Er is een verwijzing nodig.',
    indicationNeeded: 'Er is toestemming van de gemeente of verzekering nodig.',
    sourceWords: (words: string) => `In de woorden van de bron: “${words}”`,
    offer: 'Wat',
    offerUnknown: (wish: string) => `Niet bekend of dit er is: ${wish}. Vraag het na.`,
    offersUnknown: 'Niet bekend wat er te doen is.',
    entry: 'Binnenkomen',
    noReferral: 'Geen verwijzing nodig.',
    forReferrers: 'Contact voor verwijzers',
    noReferrerContact: 'Geen eigen contact voor verwijzers bekend.',
    contact: 'Contact',
    noContact: 'Wij hebben geen nummer of mailadres van deze plek.',
    crisis: 'Afspraken bij crisis',
    crisisWith: {
      ggz: { YES: 'Met de ggz: ja.', NO: 'Met de ggz: nee.', UNKNOWN: 'Met de ggz: niet bekend.' },
      suicidePrevention: {
        YES: 'Met 113: ja.',
        NO: 'Met 113: nee.',
        UNKNOWN: 'Met 113: niet bekend.',
      },
    },
    page: (name: string) => `Alles over ${name}`,
  },

  sheet: {
    title: 'Blad om mee te geven',
    count: (count: number) =>
      count === 0
        ? 'Er staat nog geen plek op het blad.'
        : count === 1
          ? 'Er staat één plek op het blad.'
          : `Er staan ${count} plekken op het blad.`,
    chooses: 'Vink uit wat de inwoner niet wil.',
    most: 'Er passen drie plekken op het blad. Vink er eerst een uit.',
    language: 'Taal van het blad',
    make: 'Maak het blad',
    languages: {
      nl: 'Nederlands',
      en: 'English (Engels)',
      ar: 'العربية (Arabisch)',
      tr: 'Türkçe (Turks)',
      uk: 'Українська (Oekraïens)',
    },
  },

  recent: {
    title: 'Laatst gekozen op deze computer',
    note: 'Deze lijst staat alleen in deze browser. Er staat geen postcode of persoon in.',
    forget: 'Wis deze lijst',
    forgotten: 'De lijst is gewist.',
    item: (places: string, language: string) => `${places} (${language})`,
  },

  practice: {
    title: 'Voor uw praktijk',
    explain: 'Zoek eerst op de postcode van uw praktijk. Bewaar daarna deze link.',
    link: 'Link die opent met deze postcode',
    linkNote: 'De postcode staat achter het hekje (#). Dat deel verstuurt een browser nooit.',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    copyFailed: 'Kopiëren lukt niet. Selecteer de link en kopieer die zelf.',
    when: 'Wanneer past een steunpunt, en wanneer niet?',
    embed: 'Zet de kaart op uw eigen website',
    openData: 'Gebruik de gegevens in uw eigen systeem',
  },
};
