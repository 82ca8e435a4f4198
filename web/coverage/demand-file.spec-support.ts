import type { DemandFile } from '../../server/coverage/model/coverage-file.js';

/** Where people live in an invented country; `null` = the source keeps it to itself. */
export interface Area {
  code: string;
  municipality: string;
  x: number;
  y: number;
  inhabitants: number | null;
}

/** The file as the server would send it: everybody is a child, two municipalities to a province. */
export function demandFileOf(areas: readonly Area[]): DemandFile {
  const municipalities = [...new Set(areas.map(({ municipality }) => municipality))].sort();
  const counts = areas.map(({ inhabitants }) => inhabitants ?? -1);
  const none = areas.map(({ inhabitants }) => (inhabitants === null ? -1 : 0));
  return {
    format: 1,
    source: { source: 'Verzonnen telling', year: 2026, hash: 'verzonnen' },
    divisionYear: 2026,
    municipalities,
    regions: [
      ...municipalities.map((code) => ({
        code,
        name: `Verzonnen ${code}`,
        kind: 'MUNICIPALITY' as const,
        officialPopulation: 1000,
        officialPopulationYear: 2025,
      })),
      {
        code: 'PV90',
        name: 'Verzonnenland',
        kind: 'PROVINCE',
        officialPopulation: null,
        officialPopulationYear: null,
      },
      {
        code: 'NL00',
        name: 'Nederland',
        kind: 'COUNTRY',
        officialPopulation: null,
        officialPopulationYear: null,
      },
    ],
    parentsOf: Object.fromEntries(municipalities.map((code) => [code, ['PV90', 'NL00']])),
    points: {
      codes: areas.map(({ code }) => code),
      x: areas.map(({ x }) => x),
      y: areas.map(({ y }) => y),
      municipality: areas.map(({ municipality }) => municipalities.indexOf(municipality)),
      inhabitants: counts,
      ageBands: {
        AGE_0_14: counts,
        AGE_15_24: none,
        AGE_25_44: none,
        AGE_45_64: none,
        AGE_65_PLUS: none,
      },
    },
  };
}
