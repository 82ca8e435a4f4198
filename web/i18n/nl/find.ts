/** The finder: the box, the answers, the list. */
export const find = {
  'find.title': 'Plekken waar mensen u begrijpen',
  'find.intro':
    'Hier ontmoet u mensen die zelf moeilijke tijden kennen. Bij elke plek staat hoe u er binnenkomt.',
  'find.description':
    'Vind een plek bij u in de buurt waar mensen u begrijpen. Met openingstijden en hoe u er binnenkomt.',
  'find.field': 'Postcode of plaats',
  'find.hint': 'Bijvoorbeeld 3512 of Almelo',
  'find.button': 'Toon plekken',
  'find.kept': 'Wat u hier typt, bewaren wij niet.',
  'find.pageTitle': 'Plekken in uw buurt',
  'find.errorPageTitle': 'Zoek opnieuw',

  'find.empty': 'Typ eerst een postcode of een plaats.',
  'find.unknownPostcode': 'De postcode “{text}” bestaat niet. Kijk of de cijfers kloppen.',
  'find.unknownPostcodeYet': 'Dit postcodegebied kennen wij hier nog niet. Typ uw plaats.',
  'find.unknownPlace': 'Wij kennen geen plaats met de naam “{text}”.',
  'find.tryAgain': 'Typ de naam van uw dorp of stad, of vier cijfers.',
  'find.noGazetteer': 'Zoeken op plaats kan nu niet. Hieronder staan alle plekken.',
  'find.suggestions': 'Bedoelt u een van deze plaatsen?',
  'find.ambiguous': 'Er zijn meer plaatsen met de naam {name}',
  'find.ambiguousChoose': 'Kies welke u bedoelt.',
  'find.corrected': 'U typte “{text}”. Wij zochten bij {place}.',
  'find.searchedFor': 'Wij zochten bij {place}.',

  'find.count': '{count, plural, one {# plek} other {# plekken}} binnen {radius} km van {place}',
  'find.none': 'Binnen {radius} km kennen wij geen plek',
  'find.onlyStay': 'Binnen {radius} km kennen wij alleen plekken om te logeren',
  'find.nearest': 'De dichtstbijzijnde is in {place} ({distance}).',
  'find.nothingAnywhere': 'Wij kennen nog geen enkele plek met een plaats erbij.',
  'find.beyond': 'Verder weg',
  'find.straight': 'De afstand is hemelsbreed: een rechte lijn. De weg erheen is langer.',
  'find.approximateData': 'De plaatsen op deze kaart kloppen ongeveer.',

  'find.walkIn': 'Binnenlopen',
  'find.walkInText': 'Volgens onze bronnen kunt u hier binnenlopen.',
  'find.other': 'Andere plekken',
  'find.otherText': 'Vraag eerst hoe u hier terechtkunt.',
  'find.stay': 'Logeren',
  'find.stayText': 'Hier kunt u een tijdje slapen. Vraag eerst of dat kan.',
  'find.notNow': 'Hier kunt u nu niet terecht',
  'find.worksHere': 'Werkt in uw gemeente',
  'find.worksHereText': 'Van deze plekken weten wij het adres niet.',
  'find.online': 'Via internet',
  'find.onlineText': 'Hiervoor hoeft u niet op reis.',

  'find.distance.EXACT': 'hemelsbreed {km} km',
  'find.distance.ABOUT': 'hemelsbreed ongeveer {km} km',
  'find.distance.NEARBY': 'dichtbij, hoe ver precies weten wij niet',

  'card.types': 'Wat voor plek',
  'card.noHours': 'Wij weten niet wanneer deze plek open is.',
  'card.call': 'Bel eerst:',
  'card.mail': 'Mail eerst:',
  'card.site': 'Kijk op de website:',
  'card.noContact': 'Wij hebben geen nummer van deze plek.',

  'status.PLANNED': 'Deze plek is gepland. Of zij al open is, weten wij niet.',
  'status.TEMPORARILY_CLOSED': 'Deze plek is tijdelijk dicht.',
  'status.TEMPORARILY_CLOSED.since': 'Dicht sinds {since}.',
  'status.TEMPORARILY_CLOSED.until': 'Dicht tot {until}.',
  'status.CLOSED': 'Deze plek is gestopt.',
  'status.CLOSED.since': 'Gesloten sinds {since}.',
  'status.unconfirmed': 'Bel of kijk op de website of dit nog klopt.',

  'list.title': 'Alle plekken, op plaats',
  'list.intro':
    '{count, plural, one {Wij kennen # initiatief} other {Wij kennen # initiatieven}}. Een initiatief kan meer plekken hebben.',
  'list.letters': 'Ga naar een letter',
  'list.byMunicipality': 'Zonder adres, wel met een gemeente',
  'list.worksIn': 'Werkt in {municipalities}',
  'list.worksInWords': 'Werkt in {count, plural, one {# gemeente} other {# gemeenten}}',
  'list.elsewhere': 'Landelijk, via internet, of plaats onbekend',
  'list.closed': 'Gestopt',

  'missingPlace.title': 'Ik ken een plek die er niet bij staat',
  'missingPlace.mail': 'Vertel het ons. Mail naar {address}.',
  'missingPlace.subject': 'Een plek die nog niet op de kaart staat',
  'missingPlace.noMail':
    'Fijn dat u wilt helpen. Wij hebben nog geen mailadres om dit door te geven.',

  'good.title': 'Goed om te weten',
  'good.confirm':
    'Veel gegevens komen uit oude bronnen. Wat niet is bevestigd, kan veranderd zijn. Bel daarom eerst.',
  'good.unknown':
    'Staat er “weten wij niet”? Dan heeft nog niemand het ons verteld. Vraag het gerust.',
};
