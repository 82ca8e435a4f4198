import { isDeepStrictEqual } from 'node:util';
import type { ChildServer } from './child-server.js';
import { compare, type Comparison, type Load } from './load.js';
import { pointsInTheNetherlands } from './points.js';

const QUERY = `query ($latitude: Float!, $longitude: Float!) {
  nearestLocations(near: { latitude: $latitude, longitude: $longitude }, first: 5) {
    distanceMetres location { id name latitude longitude } } }`;

/** GraphQL over HTTP against the same SQL behind plain `node:http`. */
export async function nearestOverHttp(
  application: ChildServer,
  plain: ChildServer,
  rounds: number,
): Promise<Comparison> {
  const points = pointsInTheNetherlands(200);
  const ours: Load = {
    url: application.url,
    requests: points.map((variables) => ({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: QUERY, variables }),
    })),
  };
  const theirs: Load = {
    url: plain.url,
    requests: points.map(({ latitude, longitude }) => ({
      method: 'GET',
      path: `/?latitude=${latitude}&longitude=${longitude}`,
    })),
  };
  await sameAnswers(ours, theirs);
  return compare(ours, theirs, rounds);
}

/** A comparison of two things that say something else would compare nothing. */
async function sameAnswers(ours: Load, theirs: Load): Promise<void> {
  for (const [index, request] of ours.requests.entries()) {
    const [mine, other] = await Promise.all([
      answer(ours.url, request),
      answer(theirs.url, theirs.requests[index]!),
    ]);
    if (!isDeepStrictEqual(mine, other)) {
      throw new Error(`Not the same answer: ${JSON.stringify(mine)} and ${JSON.stringify(other)}.`);
    }
  }
}

async function answer(origin: string, request: Load['requests'][number]): Promise<unknown> {
  const response = await fetch(`${origin}${request.path}`, {
    method: request.method ?? 'GET',
    headers: request.headers as Record<string, string>,
    ...(request.body === undefined ? {} : { body: String(request.body) }),
  });
  return response.json();
}
