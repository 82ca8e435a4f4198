import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  initiativeContentSchema,
  type InitiativeContent,
} from '../../server/initiatives/initiative-content.js';
import { DECISIONS } from './decisions.js';
import { readSeeds } from './index.js';
import { MERGES } from './merges.js';
import { itemsOf, readSourceRows } from './source-row.js';
import { seedId } from './stable-id.js';

const LIST = path.resolve('../shared/data/initiatives.csv');
const REGIONS = path.resolve('../shared/data/reference/gemeente_regio_2025.csv');

/** The source documents under the names the register gives them. */
const DOCUMENTS: [RegExp, string][] = [
  [/^document 000_/, 'Beleidsprogramma 2024-2026 van Steunpunt Zelfregie & Herstel'],
  [/^document 001_/, 'Jaarverslag 2023 van Steunpunt Zelfregie & Herstel'],
  [/^document 002_/, 'Handvattendocument van de IZA-werkgroep'],
  [/^document 004_/, 'Artikel over laagdrempelige steunpunten, de Nederlandse ggz, april 2024'],
];

/** Cells that would tell a hidden address: left out on purpose. */
const WITHHELD_COLUMNS = ['street', 'house_number', 'postcode', 'lat', 'lon'];
const WITHHELD_NAMES = new Set([
  '2 location_name',
  '4 name',
  '4 location_name',
  '21 location_name',
]);
/** "logeerhuis" and a street: the word stayed. */
const SHORTENED = new Set(['106 location_name']);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}

const describeWithList = existsSync(LIST) && existsSync(REGIONS) ? describe : describe.skip;
describeWithList('nothing lost (skipped without ../shared/data)', () => {
  const list: Record<string, string>[] = existsSync(LIST)
    ? parse(readFileSync(LIST, 'utf8'), { columns: true })
    : [];
  const municipalityNames = new Map<string, string>(
    existsSync(REGIONS)
      ? (parse(readFileSync(REGIONS, 'utf8'), { columns: true }) as Record<string, string>[]).map(
          (cells) => [cells.gm_code ?? '', cells.gm_naam ?? ''] as const,
        )
      : [],
  );
  const records = new Map(
    readSeeds().map(({ key, content }) => [key, initiativeContentSchema.parse(content)]),
  );
  const rows = readSourceRows();

  it('has the 119 rows of the list, in its order', () => {
    expect(list).toHaveLength(119);
    expect(rows).toHaveLength(119);
  });

  it.each(rows.map((row) => [row.number, row.key] as const))('row %i: %s', (number, key) => {
    const cells = list[number - 1];
    const merge = MERGES.find((candidate) => candidate.rows.includes(key));
    const content = records.get(merge?.key ?? key);
    if (cells === undefined || content === undefined) throw new Error('No such row or record.');
    const missing = Object.entries(cells)
      .filter(([, cell]) => cell !== '')
      .filter(([column]) => !isWithheld(number, key, column))
      .flatMap(([column, cell]) =>
        partsOf(number, column, cell)
          .filter((part) => !isFound(column, part, content, key))
          .map((part) => `${column}: ${part}`),
      );
    expect(missing).toEqual([]);
  });

  function isWithheld(number: number, key: string, column: string): boolean {
    if (WITHHELD_NAMES.has(`${number} ${column}`)) return true;
    return WITHHELD_COLUMNS.includes(column) && DECISIONS[key]?.hidden === true;
  }

  function partsOf(number: number, column: string, cell: string): string[] {
    if (SHORTENED.has(`${number} ${column}`)) return [cell.split(' ')[0] ?? ''];
    const lists = ['organisation', 'parent_organisation', 'target_groups', 'offerings', 'sources'];
    return lists.includes(column) ? itemsOf(cell) : [cell];
  }

  function isFound(column: string, part: string, content: InitiativeContent, key: string): boolean {
    const location = content.locations.find(({ id }) => id === seedId('location', key));
    const site = location?.site;
    const notes = content.notes.join('\n');
    switch (column) {
      case 'street':
        return site?.street === part;
      case 'house_number':
        return site?.houseNumber === part;
      case 'postcode':
        return site?.postcode === part;
      case 'place':
      case 'location_name':
        if (part === '(organisatieniveau)' || part === '(organisatieniveau, geen locatie in bron)')
          return location === undefined && notes.includes('Geen locatie in de bron');
        if (part.startsWith('(organisatieniveau, '))
          return notes.includes(part.slice('(organisatieniveau, '.length));
        if (column === 'place' && location === undefined) return true; // its municipality is checked
        return stringsIn(content).some((text) => text.includes(part));
      case 'municipality': {
        const codes = [site?.municipalityCode, ...content.worksInMunicipalities];
        return codes.some((code) => {
          const name = municipalityNames.get(code ?? '') ?? '';
          return name === part || name.startsWith(`${part} (`);
        });
      }
      case 'lat':
        return site?.latitude === Number(part) || notes.includes(part);
      case 'lon':
        return site?.longitude === Number(part) || notes.includes(part);
      case 'website':
        return content.contact.website === part;
      case 'email':
        return content.contact.email === part;
      case 'phone':
        return content.contact.phone === `+31${part.replace('-', '').slice(1)}`;
      case 'type':
        return (
          part === 'anders' || content.types.some(({ code }) => code === part.replaceAll('_', '-'))
        );
      case 'target_groups':
        return content.targetGroupWords.includes(part);
      case 'offerings':
        return (
          content.offerings.some(({ name }) => name === part) ||
          content.workAreaWords === part ||
          (location?.accessNote ?? '').split('; ').includes(part)
        );
      case 'opening_days':
        return (
          content.offerings.some(({ hours }) => hours?.sourceText === part) || notes.includes(part)
        );
      case 'founded_year':
        return content.foundedYear === Number(part) || location?.lifecycle.since === part;
      case 'legal_position':
        return (
          content.legalPosition ===
            { zelfstandig: 'INDEPENDENT', samenwerkingsverband: 'PARTNERSHIP' }[part] ||
          (part === 'onderdeel van instelling' && content.legalPosition === 'PART_OF_INSTITUTION')
        );
      case 'sources':
        return notes.includes(DOCUMENTS.find(([pattern]) => pattern.test(part))?.[1] ?? part);
      case 'confidence':
        return notes.includes({ high: 'hoog', medium: 'middel', low: 'laag' }[part] ?? part);
      default:
        return stringsIn(content).some((text) => text.includes(part));
    }
  }
});
