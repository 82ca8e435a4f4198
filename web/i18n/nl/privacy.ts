/** What is kept of a visitor. Only what the product really does. */
export const privacy = {
  'privacy.title': 'Wat wij van u bewaren',
  'privacy.short': 'Bijna niets. U hoeft niets over uzelf te vertellen.',
  'privacy.searchTitle': 'Wat u zoekt',
  'privacy.search':
    'Uw toestel krijgt de hele lijst met plekken. Daarna zoekt het zelf. Uw postcode, uw plaats en uw keuzes komen niet bij ons.',
  'privacy.searchUrl':
    'Wat u zoekt, staat in het adres van de pagina, achter het hekje (#). Dat deel verstuurt een browser nooit.',
  'privacy.myPlace':
    'Drukt u op “Gebruik mijn plek”? Dan vraagt uw browser of dat mag. Uw plek blijft op uw toestel.',
  'privacy.withoutScript':
    'Werkt JavaScript niet op uw toestel? Dan zoekt onze computer voor u. Die vergeet meteen wat u typte.',
  'privacy.pages':
    'Opent u een plek uit de lijst? Dan merken wij dat meestal niet. Opent u de pagina met een link van elders? Dan noteren wij alleen dat iemand een plek opende, niet welke.',
  'privacy.growth':
    'Bekijkt u hoe een plek groeit? Dan vraagt uw browser dat aan onze computer. Wij noteren niet welke plek het is.',
  'privacy.tell':
    'Vertelt u ons iets over een plek? Dan bewaren wij uw bericht, niet wie u bent. Namen, nummers en adressen van mensen haalt onze computer er zo goed mogelijk uit. Een jaar na afloop wissen wij het bericht.',
  'privacy.cookiesTitle': 'Cookies en meekijkers',
  'privacy.cookies': 'U krijgt van ons geen cookie. Niemand kijkt mee. Er is geen reclame.',
  'privacy.keepers':
    'Er is één cookie, alleen voor wie het register bijhoudt. Die onthoudt wie zich heeft aangemeld.',
  'privacy.thirdParties':
    'De pagina haalt niets op bij andere bedrijven. Ook de letters en de kaart komen van ons.',
  'privacy.logTitle': 'Het logboek',
  'privacy.log':
    'Onze computer noteert wat voor pagina is opgevraagd, en hoe laat. Van uw IP-adres bewaren wij alleen het eerste deel. Zo is het niet meer van u alleen.',
  'privacy.deviceTitle': 'Uw eigen telefoon of computer',
  'privacy.device':
    'Uw browser onthoudt welke pagina’s u bezoekt. Daar staat ook bij wat u zocht. Kijkt er iemand mee op uw toestel? Wis dan de geschiedenis.',
  'privacy.offline':
    'Uw browser bewaart de hele lijst, zodat de site ook zonder internet werkt. Wat u zocht, staat daar niet in. Wist u de sitegegevens? Dan is de lijst weg.',
  'privacy.refer':
    'De pagina “Verwijzen” is voor huisartsen en praktijken. Die onthoudt op het toestel zelf de laatste vijf bladen. Er staat geen postcode of persoon bij. U wist die lijst met één knop.',
  'privacy.embed':
    'Ziet u deze kaart op een andere website? Dan bewaren wij niets op uw toestel. Die website heeft eigen regels.',
  'privacy.leave':
    'De link “Snel weg van deze site” opent een andere site. Hij wist de geschiedenis niet.',
  'privacy.linksTitle': 'Links naar andere sites',
  'privacy.links':
    'Een link naar een website of kaart brengt u naar een ander. Daar gelden hun regels.',
  'privacy.questionTitle': 'Een vraag hierover?',
  'privacy.question': 'Mail naar {address}.',
  'privacy.questionNoMail': 'Wij hebben nog geen mailadres voor uw vraag.',
};
