import { Problem } from '../../graphql/ask.js';
import { problems } from '../../i18n/keep/problems.js';

/** What went wrong, in words for whoever works here. */
export function problemText(error: unknown): string {
  const code = error instanceof Problem ? error.code : 'INTERNAL_SERVER_ERROR';
  return Object.hasOwn(problems, code)
    ? problems[code as keyof typeof problems]
    : problems.INTERNAL_SERVER_ERROR;
}
