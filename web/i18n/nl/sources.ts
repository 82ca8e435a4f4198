/** Where everything comes from. */
export const sources = {
  'sources.title': 'Waar komt dit vandaan?',
  'sources.intro':
    'Alles op deze site komt uit openbare bronnen. Hier leest u welke, en hoe oud ze zijn.',
  'sources.places': 'De plekken',
  'sources.placesText':
    'De lijst komt uit websites, kranten en documenten. Bij elke plek staat de bron met het jaar.',
  'sources.placesCount':
    'In de lijst {count, plural, one {staat # initiatief} other {staan # initiatieven}}. {confirmed, plural, =0 {Nog geen enkele plek heeft de openingstijden bevestigd.} one {# plek heeft de openingstijden bevestigd.} other {# plekken hebben de openingstijden bevestigd.}}',
  'sources.published': 'Deze lijst is gemaakt op {date}.',
  'sources.unknown': 'Wat wij niet weten, laten wij open. Wij vullen niets in op gevoel.',
  'sources.reference': 'Plaatsen en postcodes',
  'sources.kind.directory':
    'Deze site gebruikt officiële gegevens over plaatsen, postcodes en gemeenten.',
  'sources.kind.official': 'Deze site gebruikt officiële gegevens, opgehaald bij de overheid.',
  'sources.kind.starter':
    'Deze site gebruikt nu een eenvoudige lijst van plaatsen. Niet elke postcode zit erin.',
  'sources.approximate':
    'Grenzen van gemeenten zijn hier niet precies. Daardoor kan een plaats bij de verkeerde gemeente staan.',
  'sources.table.name': 'Bron',
  'sources.table.holder': 'Van wie',
  'sources.table.licence': 'Licentie',
  'sources.table.year': 'Jaar',
  'sources.table.usedFor': 'Waarvoor',
  'sources.noReference': 'Er zijn nu geen gegevens over plaatsen geladen.',
  'sources.helpLines': 'De hulplijnen',
  'sources.helpText':
    'De nummers komen uit deze bronnen. Achter elk nummer staat of het is nagevraagd.',
  'sources.helpNotChecked': 'Nog niet nagevraagd bij de hulplijn',
  'sources.helpChecked': 'Nagevraagd op {date}',
  'sources.helpUndated': 'Zonder datum',
  'sources.table.line': 'Hulplijn',
  'sources.table.checked': 'Nagevraagd',
  'sources.openData': 'Alle gegevens zijn ook te downloaden.',
  'sources.made': 'Letter en beelden',
  'sources.font':
    'De letter heet Atkinson Hyperlegible Next. Die is gemaakt voor mensen die slecht zien. Licentie: SIL Open Font License.',
  'sources.icons': 'De kleine tekens komen van Lucide. Licentie: ISC.',
  'sources.arabicFont': 'De Arabische letter heet Vazirmatn. Licentie: SIL Open Font License.',
  'sources.ownMap':
    'De kaart maken wij zelf van de gegevens hierboven. Hij wordt getekend met MapLibre. Licentie: BSD.',
  'sources.map':
    'Een link naar een route gaat naar openstreetmap.org. Die kaart is van de bijdragers van OpenStreetMap.',
};
