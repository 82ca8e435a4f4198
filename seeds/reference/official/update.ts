import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from '../../../server/config/config.js';
import { ReferenceDataError } from '../reference-error.js';
import { progressOn } from './progress.js';
import { updateOfficial } from './update-official.js';

/** `npm run reference:update`. @returns the exit code */
async function main(): Promise<number> {
  try {
    const { dataDir } = readConfig(process.env);
    const progress = progressOn(process.stderr);
    const data = await updateOfficial({ dataDir, progress });
    progress.end(
      `Official reference data: ${data.postcodes.length} postcodes, ${data.places.length} places. ` +
        'The next start uses them.',
    );
    for (const note of data.notes ?? []) console.log(note);
    return 0;
  } catch (error) {
    if (error instanceof ConfigError) {
      console.error(error.message);
    } else if (error instanceof ReferenceDataError) {
      console.error(`\nNothing was replaced (${error.code}). ${error.message}`);
    } else {
      throw error;
    }
    return 1;
  }
}

const isMain =
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) process.exitCode = await main();
