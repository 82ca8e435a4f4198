import { label } from '../../initiatives/labels.js';
import type { NetworkStatus, TargetGroupCode } from '../../initiatives/vocabulary.js';
import { ageBandText, type ExplanationWords } from './explanation.js';

const list = new Intl.ListFormat('nl', { type: 'disjunction' });

export const explanationNl: ExplanationWords = {
  withinReach: ({ distanceModel, maxTravelMinutes }, distance) =>
    distanceModel === 'TRAVEL_TIME'
      ? `Binnen bereik is: hoogstens ${maxTravelMinutes} minuten reizen.`
      : `Binnen bereik is: hoogstens ${distance} kilometer.`,
  distance: {
    STRAIGHT: 'Afstanden zijn rechte lijnen, in hele meters. Wegen en water tellen niet mee.',
    AROUND_WATER:
      'Afstanden zijn rechte lijnen. Ligt er 2 kilometer water of meer tussen, dan meten wij eromheen.',
    TRAVEL_TIME: 'Reistijden komen van een routeplanner. Zij zijn een schatting.',
  },
  qualifies:
    'Een plek telt als zij open is, een vast adres heeft en u er kunt binnenlopen. Van een dorp of stad zonder adres rekenen wij de onzekerheid mee.',
  hours: ({ minDayPartsPerWeek, minMinutes }) =>
    minDayPartsPerWeek === 0
      ? 'Hoe vaak een plek open is, telt hier niet mee.'
      : `Een plek moet minstens ${minDayPartsPerWeek} ${minDayPartsPerWeek === 1 ? 'dagdeel' : 'dagdelen'} per week open zijn. Een dagdeel is ongeveer vier uur. Een dag met minder dan ${minMinutes} ${minMinutes === 1 ? 'minuut' : 'minuten'} telt niet.`,
  together: 'De dagdelen van alle plekken binnen bereik zijn bij elkaar opgeteld.',
  confirmation: (months) =>
    `Een plek telt alleen als zij hoogstens ${months} ${months === 1 ? 'maand' : 'maanden'} geleden is bevestigd.`,
  confirmationIgnored:
    'Let op: wij keken hier niet of iemand de gegevens heeft bevestigd. Niets hiervan is dus zeker.',
  forEveryone:
    'Plekken voor één leeftijd of groep tellen niet mee. Plekken vanaf 18 jaar tellen wel mee.',
  forGroups: (codes) =>
    `Gekeken is naar plekken voor ${list.format(codes.map((code) => label('targetGroup', code as TargetGroupCode, 'nl').toLowerCase()))}. Plekken voor iedereen tellen ook mee.`,
  networkStatuses: (codes) =>
    `Alleen plekken met deze netwerkstatus tellen: ${list.format(codes.map((code) => label('networkStatus', code as NetworkStatus, 'nl').toLowerCase()))}.`,
  uncertain:
    'Onzeker is: er is misschien een goede plek, maar wij weten iets niet. Dat zijn de tijden, de bevestiging, de toegang of het adres.',
  whiteSpot:
    'Een witte vlek is alleen zeker als iemand de gemeente heeft nagelopen. Dat mag hoogstens 12 maanden oud zijn. Anders is het een mogelijke witte vlek.',
  people: (source, year, points) =>
    `Inwoners komen uit ${source}, ${year}: ${points} kleine gebieden. Elk gebied telt op één punt.`,
  suppressed: (count) =>
    `Van ${count} gebieden geeft de bron geen aantal. Die tellen hier als niemand.`,
  ageBands: (codes) =>
    `Alleen inwoners van deze leeftijd tellen: ${codes.map(ageBandText).join(', ')} jaar.`,
  official:
    'De bron rondt aantallen af. De som verschilt daarom van het officiële aantal inwoners.',
  room: 'Binnen bereik wonen zegt niet of mensen er komen. Gedekt betekent niet dat er ruimte is.',
  made: (version, published, asOf, divisionYear) =>
    `Gerekend voor ${asOf}, met het register van ${published} (versie ${version}) en de gemeenten van ${divisionYear}.`,
};
