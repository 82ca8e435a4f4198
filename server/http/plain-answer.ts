import type { ServerResponse } from 'node:http';
import { HELP_LINES } from '../help-lines/help-lines.js';

/**
 * An answer to a visitor for whom no page can be rendered: a sentence and the help lines, as text.
 * @param sentence Dutch
 */
export function answerPlainly(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Language', 'nl');
  response.setHeader('Cache-Control', 'no-store');
  response.end(`${sentence}\n\nNu hulp nodig?\n${helpLines().join('\n')}\n`);
}

function helpLines(): string[] {
  return HELP_LINES.map(({ numbers, name, forWhat }) =>
    numbers.length > 0
      ? `${forWhat.nl} (${name.nl}): bel ${numbers.map(({ shown }) => shown).join(' of ')}`
      : `${name.nl}. ${forWhat.nl}`,
  );
}
