import type { GrowthFile } from '../../../../server/criteria/growth-file.js';

/** What a place shows of its growth, as far as it could be asked. */
export type GrowthAnswer =
  { kind: 'shown'; file: GrowthFile } | { kind: 'nothing' } | { kind: 'unreachable' };

/** Asks the server, which remembers nothing of it; the answer is kept nowhere. */
export async function growthOnRequest(slug: string): Promise<GrowthAnswer> {
  try {
    const response = await fetch(`/registry/growth/${encodeURIComponent(slug)}.json`, {
      cache: 'no-store',
    });
    if (response.status === 404) return { kind: 'nothing' };
    if (!response.ok) return { kind: 'unreachable' };
    return { kind: 'shown', file: (await response.json()) as GrowthFile };
  } catch {
    return { kind: 'unreachable' };
  }
}
