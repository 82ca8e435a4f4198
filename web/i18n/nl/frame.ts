/** What stands around every page, and the pages for when something is not there. */
export const frame = {
  'site.name': 'Zelfregiekaart',
  'site.titleOf': '{page} - Zelfregiekaart',
  'site.skip': 'Naar de inhoud',
  'site.home': 'Zelfregiekaart, naar de eerste pagina',

  'languages.label': 'Taal',
  'loading.text': 'Even geduld. De pagina komt eraan.',
  'loading.page': 'De pagina komt eraan',
  'offline.now': 'U bent niet op internet. U ziet de lijst van {date}.',
  'offline.old': 'Deze lijst is van {date}. Of een plek open is, kunnen wij niet zeggen.',
  'update.ready': 'Er is een nieuwe versie van deze site.',
  'update.load': 'Laad de nieuwe versie',

  'help.region': 'Hulp bij nood',
  'help.title': 'Nu hulp nodig?',
  'help.call': 'Bel {number}',
  'help.more': 'Meer hulp',
  'help.or': 'of',
  'help.chat': 'Chatten kan op {site}',
  'help.again': 'Heeft u nu hulp nodig?',

  'leave.link': 'Snel weg van deze site',
  'leave.note': 'Let op: dit wist de geschiedenis niet.',
  'leave.opens': 'Opent de weersite van het KNMI.',

  'footer.label': 'Over deze site',
  'footer.about':
    'Op deze kaart staan plekken van en voor mensen die moeilijke tijden kennen. Zelfregie betekent: u kiest zelf wat u helpt.',
  'footer.list': 'Alle plekken',
  'footer.sources': 'Waar komt dit vandaan?',
  'footer.privacy': 'Wat wij van u bewaren',
  'footer.accessibility': 'Toegankelijkheid',
  'footer.published': 'Deze lijst is van {date}.',

  'missing.title': 'Deze pagina bestaat niet',
  'missing.text': 'Kijk of het adres klopt. Of zoek hier een plek.',
  'missing.initiativeTitle': 'Deze plek kennen wij niet',
  'missing.initiativeText': 'Misschien is de naam veranderd. Zoek hier op postcode of plaats.',
  'gone.title': 'Deze plek staat niet meer op de kaart',
  'gone.text': 'De pagina is weggehaald. Zoek hier een andere plek.',
  'error.title': 'Er gaat iets mis bij ons',
  'error.text': 'Dit ligt niet aan u. Probeer het over een paar minuten nog eens.',
  'error.back': 'Naar de eerste pagina',
  'unavailable.title': 'De lijst is er even niet',
  'unavailable.text': 'Wij kunnen de plekken nu niet laten zien. Probeer het straks nog eens.',
};
