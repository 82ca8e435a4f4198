import type { CoverageFile } from '../../../server/coverage/model/coverage-file.js';
import type { CoverageParameters } from '../../../server/coverage/model/parameters.js';
import { coverage } from '../../i18n/coverage/coverage.js';
import { dateAsShown } from '../../i18n/formats.js';
import { region as words } from '../../i18n/coverage/region.js';
import { chosenInWords } from './region/chosen.js';
import { warnings } from './sentences.js';

/** What stands under a picture of a map, which travels without its page: dates, choices and warnings. */
export function pictureNotes(
  parameters: CoverageParameters,
  file: Pick<CoverageFile, 'today' | 'publishedAt' | 'registryVersion'>,
): string {
  const { downloads } = words;
  return [
    downloads.made(dateAsShown(file.today, 'nl')),
    downloads.register(dateAsShown(file.publishedAt, 'nl'), file.registryVersion),
    chosenInWords(parameters),
    ...warnings(parameters, file.today),
    coverage.downloads.area,
    coverage.sentence.noRoom,
  ].join(' ');
}
