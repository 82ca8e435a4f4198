/** What is kept of a visitor. Only what the product really does. */
export const privacy = {
  'privacy.title': 'Wat wij van u bewaren',
  'privacy.short': 'Bijna niets. U hoeft niets over uzelf te vertellen.',
  'privacy.searchTitle': 'Wat u zoekt',
  'privacy.search':
    'U typt een postcode of plaats. Onze computer zoekt de plekken en vergeet wat u typte.',
  'privacy.searchUrl': 'Uw zoekvraag komt niet in het adres van de pagina te staan.',
  'privacy.searchBack':
    'Uw browser bewaart de lijst met plekken niet. Gaat u terug? Dan vraagt de browser soms om de vraag opnieuw te sturen.',
  'privacy.pages':
    'Opent u de pagina van een plek? Dan staat het adres van die pagina in ons logboek.',
  'privacy.cookiesTitle': 'Cookies en meekijkers',
  'privacy.cookies': 'Wij gebruiken geen cookies. Niemand kijkt mee. Er is geen reclame.',
  'privacy.thirdParties':
    'De pagina haalt niets op bij andere bedrijven. Ook de letters komen van ons.',
  'privacy.logTitle': 'Het logboek',
  'privacy.log':
    'Onze computer noteert welke pagina is opgevraagd, en hoe laat. Van uw IP-adres bewaren wij alleen het eerste deel. Zo is het niet meer van u alleen.',
  'privacy.deviceTitle': 'Uw eigen telefoon of computer',
  'privacy.device':
    'Uw browser onthoudt welke pagina’s u bezoekt. Kijkt er iemand mee op uw toestel? Wis dan de geschiedenis.',
  'privacy.leave':
    'De link “Snel weg van deze site” opent een andere site. Hij wist de geschiedenis niet.',
  'privacy.linksTitle': 'Links naar andere sites',
  'privacy.links':
    'Een link naar een website of kaart brengt u naar een ander. Daar gelden hun regels.',
  'privacy.questionTitle': 'Een vraag hierover?',
  'privacy.question': 'Mail naar {address}.',
  'privacy.questionNoMail': 'Wij hebben nog geen mailadres voor uw vraag.',
};
