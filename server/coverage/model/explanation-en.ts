import { label } from '../../initiatives/labels.js';
import type { NetworkStatus, TargetGroupCode } from '../../initiatives/vocabulary.js';
import { ageBandText, type ExplanationWords } from './explanation.js';

const list = new Intl.ListFormat('en', { type: 'disjunction' });

export const explanationEn: ExplanationWords = {
  withinReach: ({ distanceModel, maxTravelMinutes }, distance) =>
    distanceModel === 'TRAVEL_TIME'
      ? `Within reach means: at most ${maxTravelMinutes} minutes of travel.`
      : `Within reach means: at most ${distance} kilometres.`,
  distance: {
    STRAIGHT: 'Distances are straight lines, in whole metres. Roads and water do not count.',
    AROUND_WATER:
      'Distances are straight lines. Where 2 kilometres of water or more lie between, we measure around it.',
    TRAVEL_TIME: 'Travel times come from a route planner. They are estimates.',
  },
  qualifies:
    'A place counts when it is open, has fixed premises and visitors can walk in. Where only its town is known, we count that doubt.',
  hours: ({ minDayPartsPerWeek, minMinutes }) =>
    minDayPartsPerWeek === 0
      ? 'How often a place is open does not count here.'
      : `A place must be open for at least ${minDayPartsPerWeek} day ${minDayPartsPerWeek === 1 ? 'part' : 'parts'} a week. A day part is about four hours. A day with fewer than ${minMinutes} ${minMinutes === 1 ? 'minute' : 'minutes'} does not count.`,
  together: 'The day parts of all places within reach are added up.',
  confirmation: (months) =>
    `A place counts only when it was confirmed at most ${months} ${months === 1 ? 'month' : 'months'} ago.`,
  confirmationIgnored:
    'Note: we did not look whether anybody confirmed the facts. So none of this is certain.',
  forEveryone: 'Places for one age or group do not count. Places for people of 18 and over do.',
  forGroups: (codes) =>
    `We looked at places for ${list.format(codes.map((code) => label('targetGroup', code as TargetGroupCode, 'en').toLowerCase()))}. Places for everyone count too.`,
  networkStatuses: (codes) =>
    `Only places of this network status count: ${list.format(codes.map((code) => label('networkStatus', code as NetworkStatus, 'en').toLowerCase()))}.`,
  uncertain:
    'Uncertain means: there may be a good place, but something is not known. That is its hours, confirmation, access or address.',
  whiteSpot:
    'A white spot is certain only when somebody looked through the municipality, at most 12 months ago. Otherwise it is a possible white spot.',
  people: (source, year, points) =>
    `Inhabitants come from ${source}, ${year}: ${points} small areas. Each area counts at one point.`,
  suppressed: (count) => `For ${count} areas the source gives no number. They count nobody here.`,
  ageBands: (codes) =>
    `Only inhabitants of these ages count: ${codes.map(ageBandText).join(', ')}.`,
  official:
    'The source rounds its numbers. So the sum differs from the official number of inhabitants.',
  room: 'Living within reach does not say that people come. Covered does not mean that there is room.',
  made: (version, published, asOf, divisionYear) =>
    `Computed for ${asOf}, with the register of ${published} (version ${version}) and the municipalities of ${divisionYear}.`,
};
