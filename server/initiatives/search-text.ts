import type { InitiativeContent } from './initiative-content.js';

/** Lower case, without accents or doubled spaces: what texts are compared and ordered by. */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Everything in a record that somebody may type to find it, most telling first. */
export function searchTextOf(content: InitiativeContent, municipalityNames: string[]): string {
  const words = [
    content.name,
    ...content.formerNames.map((former) => former.name),
    ...content.types.map((type) => type.ownWord ?? type.code.replace(/-/g, ' ')),
    ...content.organisations.map((organisation) => organisation.name),
    ...content.locations.flatMap((location) => [location.name, location.site?.place]),
    ...municipalityNames,
    ...content.offerings.map((offering) => offering.name),
    ...content.targetGroupWords,
    content.ownDescription,
    content.neutralDescription,
  ];
  return searchKey([...new Set(words.filter(Boolean))].join(' · '));
}
