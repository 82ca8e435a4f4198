import { foldName } from './fold-name.js';

/** How people write a province behind the name of a place: "Hengelo (O.)", "Bergen NH". */
const ABBREVIATIONS: Record<string, string> = {
  gr: 'Groningen',
  gn: 'Groningen',
  fr: 'Fryslân',
  frl: 'Fryslân',
  friesland: 'Fryslân',
  dr: 'Drenthe',
  o: 'Overijssel',
  ov: 'Overijssel',
  fl: 'Flevoland',
  flev: 'Flevoland',
  g: 'Gelderland',
  gld: 'Gelderland',
  gl: 'Gelderland',
  u: 'Utrecht',
  ut: 'Utrecht',
  utr: 'Utrecht',
  nh: 'Noord-Holland',
  zh: 'Zuid-Holland',
  z: 'Zeeland',
  zl: 'Zeeland',
  zld: 'Zeeland',
  zeel: 'Zeeland',
  nb: 'Noord-Brabant',
  nbr: 'Noord-Brabant',
  brabant: 'Noord-Brabant',
  l: 'Limburg',
  lb: 'Limburg',
  lim: 'Limburg',
};

/** A province as `foldName` writes its name, from a folded name or abbreviation. */
export function foldedProvince(folded: string): string {
  const full = Object.hasOwn(ABBREVIATIONS, folded) ? ABBREVIATIONS[folded] : undefined;
  return full ? foldName(full) : folded;
}
