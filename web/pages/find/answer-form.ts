import { data } from 'react-router';
import type { SiteContext } from '../../site-context.js';
import { readSmallForm } from '../frame/read-form.js';
import { answerTo } from './answer.js';
import { queryOfForm } from './search-query.js';

/** On the server: the answer to somebody without a script. */
export async function answerForm(request: Request, site: SiteContext) {
  const query = queryOfForm(await readSmallForm(request));
  const registry = site.registry();
  if (!registry) throw data(null, { status: 503, headers: { 'Retry-After': '60' } });
  const { file } = registry;
  const answer = answerTo(query, file, site.gazetteer(), {
    now: site.now(),
    hoursFreshnessMonths: file.hoursFreshnessMonths,
  });
  // Kept nowhere, not by this browser either: on a shared device the next person who goes back must not
  // see what was looked for. The price is a question of the browser about sending the form again.
  return data({ query, answer }, { headers: { 'Cache-Control': 'no-store' } });
}
