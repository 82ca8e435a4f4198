import type { TypedDocumentString } from './generated/graphql.js';

/** What the server refused, with the code of its contract; `OFFLINE` when nobody answered. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { extensions?: { code?: string } & Record<string, unknown> }[];
}

/**
 * Asks the server one question. Only pages for people who keep the register do: a visitor's page asks
 * for files that are the same for everybody.
 * @throws Problem
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Data> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables: variables ?? {} }),
    });
  } catch {
    throw new Problem('OFFLINE');
  }
  const answer = await read<Data>(response);
  const error = answer.errors?.[0];
  if (error) throw new Problem(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', error.extensions);
  if (!answer.data) throw new Problem('INTERNAL_SERVER_ERROR');
  return answer.data;
}

async function read<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>;
  } catch {
    throw new Problem(response.status === 503 ? 'DATABASE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR');
  }
}
