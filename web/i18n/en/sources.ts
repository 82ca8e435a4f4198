import type { sources as original } from '../nl/sources.js';

/** Where everything comes from. */
export const sources: Record<keyof typeof original, string> = {
  'sources.title': 'Where does this come from?',
  'sources.intro':
    'Everything on this site comes from public sources. Here you can read which ones, and how old they are.',
  'sources.places': 'The places',
  'sources.placesText':
    'The list comes from websites, newspapers and documents. Each place names its source and the year.',
  'sources.placesCount':
    'There {count, plural, one {is # initiative} other {are # initiatives}} in the list. {confirmed, plural, =0 {Not a single place has confirmed its opening hours yet.} one {# place has confirmed its opening hours.} other {# places have confirmed their opening hours.}}',
  'sources.published': 'This list was made on {date}.',
  'sources.unknown': 'What we do not know, we leave open. We do not guess.',
  'sources.reference': 'Towns and postcodes',
  'sources.kind.directory':
    'This site uses official data about towns, postcodes and municipalities.',
  'sources.kind.official': 'This site uses official data, fetched from the government.',
  'sources.kind.starter':
    'For now, this site uses a simple list of towns. Not every postcode is in it.',
  'sources.approximate':
    'The borders of municipalities are not exact here. So a town may stand under the wrong municipality.',
  'sources.table.name': 'Source',
  'sources.table.holder': 'Whose it is',
  'sources.table.licence': 'Licence',
  'sources.table.year': 'Year',
  'sources.table.usedFor': 'Used for',
  'sources.noReference': 'No data about towns has been loaded now.',
  'sources.helpLines': 'The help lines',
  'sources.helpText':
    'The numbers come from these sources. Next to each number you see if we checked it with the help line.',
  'sources.helpNotChecked': 'Not yet checked with the help line',
  'sources.helpChecked': 'Checked on {date}',
  'sources.helpUndated': 'No date',
  'sources.table.line': 'Help line',
  'sources.table.checked': 'Checked',
  'sources.openData': 'All data can be downloaded too.',
  'sources.made': 'Letters and images',
  'sources.font':
    'The typeface is called Atkinson Hyperlegible Next. It was made for people who do not see well. Licence: SIL Open Font License.',
  'sources.icons': 'The small symbols come from Lucide. Licence: ISC.',
  'sources.arabicFont': 'The Arabic typeface is called Vazirmatn. Licence: SIL Open Font License.',
  'sources.ownMap':
    'We make the map ourselves from the data above. It is drawn with MapLibre. Licence: BSD.',
  'sources.map':
    'A link to a route goes to openstreetmap.org. That map belongs to the contributors of OpenStreetMap.',
};
