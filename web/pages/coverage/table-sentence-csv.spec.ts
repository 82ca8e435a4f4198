import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { coverageCsv } from '../../../server/coverage/model/coverage-csv.js';
import { UNCERTAIN_REASONS } from '../../../server/coverage/model/outcome.js';
import {
  randomWorld,
  rowsOf,
  TODAY,
} from '../../../server/coverage/model/random-world.spec-support.js';
import { rowSentences } from './sentences.js';

const SEED = { seed: 20260115, numRuns: 100 };
const KINDS = ['MUNICIPALITY', 'PROVINCE', 'POSTCODE_AREA'] as const;

/** By which words a sentence is known, and in which column of the file the same number stands. */
const SAID: [words: RegExp, column: string][] = [
  [/^In .* wonen ([\d.]+) mensen/, 'population'],
  [/^([\d.]+) van hen (?:wonen|woont) binnen/, 'within_reach'],
  [
    /^Voor ([\d.]+) (?:is er|zijn er) (?:zeker|volgens onze gegevens) (?:een plek (?:om|die)|plekken die)/,
    'covered',
  ],
  [/^Voor ([\d.]+) is er een plek die te weinig open is/, 'partly'],
  [/^Van ([\d.]+) weten wij het niet zeker/, 'uncertain'],
  [/^Bij ([\d.]+): de openingstijden/, 'uncertain_hours_unknown'],
  [/^Bij ([\d.]+): niemand heeft/, 'uncertain_not_confirmed'],
  [/^Bij ([\d.]+): wij weten niet wie/, 'uncertain_access_unknown'],
  [/^Bij ([\d.]+): wij weten niet precies waar/, 'uncertain_position_unknown'],
  [/^Bij ([\d.]+): er werkt/, 'uncertain_unlocated'],
  [/^Voor ([\d.]+) kennen wij geen plek/, 'possible_white_spot'],
  [/^Voor ([\d.]+) is gezocht/, 'white_spot'],
];

/** The number a row says in words; 0 where it says nothing of the kind. */
function saidIn(sentences: readonly string[], words: RegExp): number {
  const told = sentences.map((sentence) => words.exec(sentence)?.[1]).find(Boolean);
  return told === undefined ? 0 : Number(told.replaceAll('.', ''));
}

describe('a region in words', () => {
  it('says what its row of the table and of the download say, in any world', () => {
    expect(SAID.filter(([, column]) => column.startsWith('uncertain_'))).toHaveLength(
      UNCERTAIN_REASONS.length,
    );
    fc.assert(
      fc.property(randomWorld, fc.constantFrom(...KINDS), (world, kind) => {
        const { parameters } = world.asked;
        const rows = rowsOf(world, kind);
        const lines: Record<string, string>[] = parse(
          coverageCsv(rows, {
            parameters,
            registryVersion: 'abc123',
            publishedAt: '2026-01-14T12:00:00Z',
            demandSource: { source: 'Verzonnen bron', year: 2024, hash: 'a1' },
            madeOn: TODAY,
          }),
          { bom: true, columns: true },
        );
        rows.forEach((row, index) => {
          const sentences = rowSentences(row, parameters);
          const said = SAID.map(([words, column]) => [column, saidIn(sentences, words)]);
          const written = SAID.map(([, column]) => [column, Number(lines[index]![column])]);
          expect(said).toEqual(written);
        });
      }),
      SEED,
    );
  });
});
