/** The page that makes a hand-out: for who gives it, so in Dutch alone. */
export const sheetPage = {
  title: 'Blad om mee te geven',
  intro: 'U maakt het blad hier, op dit apparaat. Er staat niets op over de inwoner.',
  loading: 'Het blad wordt gemaakt.',
  failed: {
    title: 'De lijst met plekken is er nu niet',
    text: 'Controleer uw verbinding. Probeer het dan opnieuw.',
    again: 'Probeer opnieuw',
  },
  none: {
    title: 'Er staat nog geen plek op het blad',
    text: 'Kies eerst een plek. Dan maakt u het blad.',
    choose: 'Kies een plek',
  },
  gone: 'Een plek die u koos, staat niet meer in de lijst.',
  needsScript: 'Uw browser maakt dit blad zelf. Daarvoor is JavaScript nodig.',
  toTheList: 'Bekijk de lijst met plekken',
  back: 'Terug naar verwijzen',
  buttons: {
    print: 'Print',
    copy: 'Kopieer als tekst',
    phone: 'Open op de telefoon van de inwoner',
    share: 'Delen',
  },
  language: 'Taal van het blad',
  paper: 'Papier',
  papers: { a4: 'A4', a5: 'A5 (half zo groot)' },
  places: {
    title: 'Op dit blad',
    remove: (name: string) => `Haal ${name} van het blad`,
  },
  copied: 'Gekopieerd',
  notCopied: 'Kopiëren lukte niet. Kopieer de tekst zelf uit dit vak:',
  textLabel: 'Tekst van het blad',
  phone: {
    title: 'Op de telefoon van de inwoner',
    scan: 'Laat de inwoner deze code scannen. Dan opent dit blad op de eigen telefoon.',
    label: 'QR-code naar dit blad',
    close: 'Sluit',
  },
  shareTitle: 'Plekken om naartoe te gaan',
  tooSmall: 'Niet alles past op dit papier. Kies A4 of haal een plek weg.',
};
