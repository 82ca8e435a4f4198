import autocannon from 'autocannon';

/** What is asked of one side, over and over. */
export interface Load {
  url: string;
  requests: autocannon.Request[];
}

export interface Comparison {
  /** Requests a second, median of the rounds. */
  ours: number;
  theirs: number;
  /** Median of ours / theirs per pair of rounds, and its extremes. */
  ratio: number;
  lowest: number;
  highest: number;
}

const CONNECTIONS = 10;
const ROUND_SECONDS = 2;

/**
 * Measures two sides in turns (A B A B …), each pair giving one ratio: what else the machine does
 * weighs on both sides alike. Neither is measured cold.
 * @throws Error when one answer was not 2xx
 */
export async function compare(ours: Load, theirs: Load, rounds: number): Promise<Comparison> {
  await requestsPerSecond(ours);
  await requestsPerSecond(theirs);
  const pairs: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ ours: await requestsPerSecond(ours), theirs: await requestsPerSecond(theirs) });
  }
  const ratios = pairs.map((pair) => pair.ours / pair.theirs);
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    theirs: median(pairs.map((pair) => pair.theirs)),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
  };
}

async function requestsPerSecond({ url, requests }: Load): Promise<number> {
  const result = await autocannon({
    url,
    requests,
    connections: CONNECTIONS,
    duration: ROUND_SECONDS,
  });
  if (result.errors > 0 || result.non2xx > 0 || result['2xx'] === 0) {
    throw new Error(
      `${url}: ${result['2xx']} answers, ${result.non2xx} refused, ${result.errors} failed.`,
    );
  }
  return result['2xx'] / result.duration;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}
