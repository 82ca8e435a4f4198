/** Names as people know them, from the names as registers write them. */

/**
 * Other names people type, by municipality code and shown name. Facts of daily speech: older and
 * Frisian forms, and districts that are no *woonplaats* of their own.
 */
const ALIASES: Record<string, Record<string, string[]>> = {
  GM0518: { 'Den Haag': ["'s-Gravenhage", 'The Hague', 'Scheveningen', 'Loosduinen'] },
  GM0796: { "'s-Hertogenbosch": ['Den Bosch'] },
  GM0983: { Venlo: ['Blerick'] },
  GM0034: { Almere: ['Almere Stad', 'Almere Haven', 'Almere Buiten'] },
  GM0363: { Amsterdam: ['Amsterdam Zuidoost', 'Amsterdam Noord', 'Bijlmermeer'] },
  GM0599: {
    'Hoogvliet Rotterdam': ['Hoogvliet'],
    Rotterdam: ['Delfshaven', 'IJsselmonde', 'Charlois'],
  },
  GM0512: { Gorinchem: ['Gorkum'] },
  GM0537: { Katwijk: ['Katwijk aan Zee', 'Katwijk aan den Rijn'] },
  GM0575: { Noordwijk: ['Noordwijk aan Zee', 'Noordwijk-Binnen'] },
  GM0313: { 'Bunschoten-Spakenburg': ['Bunschoten', 'Spakenburg'] },
  GM0080: { Leeuwarden: ['Ljouwert'], Grou: ['Grouw'], Wergea: ['Warga'], Jirnsum: ['Irnsum'] },
  GM1900: {
    Sneek: ['Snits'],
    Bolsward: ['Boalsert'],
    IJlst: ['Drylts'],
    Workum: ['Warkum'],
  },
  GM0072: { Harlingen: ['Harns'] },
  GM0074: { Heerenveen: ['It Hearrenfean'], Aldeboarn: ['Oldeboorn'] },
  GM0098: { Wolvega: ['Wolvegea'] },
  GM0737: { Burgum: ['Bergum'], Hurdegaryp: ['Hardegarijp'], Gytsjerk: ['Giekerk'] },
  GM1891: {
    Damwâld: ['Damwoude'],
    'De Westereen': ['Zwaagwesteinde'],
    Feanwâlden: ['Veenwouden'],
  },
  GM1949: { Franeker: ['Frjentsjer'], Berltsum: ['Berlikum'], Menaam: ['Menaldum'] },
  GM1940: { Joure: ['De Jouwer'], Lemmer: ['De Lemmer'] },
  GM1641: { 'Ohé en Laak': ['Ohéen Laak'] },
};

/** Names that a register writes in another way than the place itself does. */
const SHOWN: Record<string, string> = {
  "GM0518 's-Gravenhage": 'Den Haag',
  'GM0518 The Hague': 'Den Haag',
  'GM1641 Ohéen Laak': 'Ohé en Laak',
  "GM0269 't Loo Oldebroek": "'t Loo",
  'GM0034 Almere Stad': 'Almere',
  'GM0599 Hoogvliet': 'Hoogvliet Rotterdam',
  'GM0575 Noordwijk-Binnen': 'Noordwijk',
  'GM1963 s-Gravendeel': "'s-Gravendeel",
  'GM0230 t Harde': "'t Harde",
  'GM0269 t Loo': "'t Loo",
  'GM1911 t Veld': "'t Veld",
  'GM0080 Warga': 'Wergea',
};

const SHOWN_MUNICIPALITIES: Record<string, string> = {
  GM0518: 'Den Haag',
  GM0373: 'Bergen (NH)',
  GM0893: 'Bergen (L)',
  GM1900: 'Súdwest-Fryslân',
};

/** "(O.)", "(Gld)", "gem. Haarlem", and the bare "L" of "Bergen L" or "GN" of "Haren GN". */
const SUFFIX =
  /\s+(\((?:NH|ZH|NB|GLD|Gld|Gelderland|O|L|Z|Fr|Gr|Dr|Ut|U|Fl)\.?\)|gem\. .+|(?:NB|NH|ZH|AC|GN|Gn|Gld|Ut|L|Z))$/;

/** The name of a place without the register's suffix: "Hengelo (Gld)" is Hengelo. */
export function shownPlaceName(registered: string, municipalityCode: string): string {
  return SHOWN[`${municipalityCode} ${registered}`] ?? registered.replace(SUFFIX, '');
}

/** Other spellings of a place, the registered one included where that differs from the shown one. */
export function placeAliases(
  registered: string,
  shown: string,
  municipalityCode: string,
): string[] {
  const aliases = new Set([registered, ...(ALIASES[municipalityCode]?.[shown] ?? [])]);
  aliases.delete(shown);
  return [...aliases];
}

/**
 * Names of municipalities without the suffix of CBS ("Hengelo (O.)" becomes Hengelo), except where
 * two would then be the same: "Bergen (NH)" and "Bergen (L)".
 */
export function shownMunicipalityNames(
  municipalities: readonly { code: string; name: string }[],
): Map<string, string> {
  const bare = (name: string) => name.replace(SUFFIX, '');
  const count = new Map<string, number>();
  for (const { name } of municipalities) count.set(bare(name), (count.get(bare(name)) ?? 0) + 1);
  return new Map(
    municipalities.map(({ code, name }) => [
      code,
      SHOWN_MUNICIPALITIES[code] ?? ((count.get(bare(name)) ?? 0) > 1 ? name : bare(name)),
    ]),
  );
}
