/** How well the site can be used by everyone: what was tested, what is not known. */
export const accessibility = {
  'a11y.title': 'Toegankelijkheid',
  'a11y.intro':
    'Iedereen moet deze site kunnen gebruiken. Ook met een klein scherm, een schermlezer of alleen een toetsenbord.',
  'a11y.standardTitle': 'Waar wij ons aan houden',
  'a11y.standard':
    'Wij volgen de regels van WCAG 2.2, niveau AA. De overheid gebruikt die regels ook.',
  'a11y.testedTitle': 'Wat is getest',
  'a11y.automatic':
    'Een programma controleert elke pagina, in elke taal, licht en donker. Dat gebeurt bij elke verandering.',
  'a11y.keyboard': 'Alles werkt met alleen een toetsenbord.',
  'a11y.small': 'Alles past op een scherm van 320 punten breed, en bij tekst van 200 procent.',
  'a11y.script': 'Zoeken en lezen werkt ook zonder JavaScript.',
  'a11y.notTestedTitle': 'Wat nog niet is getest',
  'a11y.notTested':
    'Nog niemand met een beperking heeft de site voor ons getest. Ook is er nog geen onderzoek door een ander bureau.',
  'a11y.translations': 'De Engelse en de Arabische teksten zijn nog niet nagelezen.',
  'a11y.mapTitle': 'De kaart',
  'a11y.map':
    'De kaart is extra. Alles wat op de kaart staat, staat ook in de lijst. De plekken op de kaart zijn met het toetsenbord te kiezen.',
  'a11y.wordsTitle': 'De taal',
  'a11y.words':
    'Wij schrijven korte zinnen en gewone woorden. Namen en eigen woorden van een plek vertalen wij niet.',
  'a11y.problemTitle': 'Lukt iets niet?',
  'a11y.problem': 'Vertel het ons. Mail naar {address}.',
  'a11y.problemNoMail': 'Wij hebben nog geen mailadres om dit te melden.',
};
