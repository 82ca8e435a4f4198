import { rm } from 'node:fs/promises';
import { readDirectory } from '../directory/read-directory.js';
import type { ReferenceData } from '../reference-data.js';
import { toDirectoryFiles } from './convert.js';
import { FETCH_SETTINGS, type FetchSettings } from './fetch-page.js';
import {
  partialDirectory,
  recoverOfficial,
  replaceOfficial,
  stageOfficial,
} from './official-directory.js';
import { fetchOfficialRecords } from './official-records.js';
import { PartialDownload } from './partial-download.js';
import { silentProgress, type Progress } from './progress.js';
import { OFFICIAL_SERVICES, type OfficialServices } from './services.js';
import { verifyOfficial, WHOLE_COUNTRY, type Minimum } from './verify.js';

export interface UpdateOptions {
  dataDir: string;
  services?: OfficialServices;
  fetchSettings?: FetchSettings;
  minimum?: Minimum;
  progress?: Progress;
  /** Which day it is; decides which year is asked for first. */
  now?: Date;
}

/**
 * Fetches the official areas, postcodes and figures from PDOK and CBS into `DATA_DIR`, where the next
 * start finds them. What is in use is replaced only when everything was fetched, read back and found
 * plausible. Interrupted, it goes on later where it was.
 *
 * @returns the data as they will be read
 * @throws ReferenceDataError with a code and the address or file; the data in use stay
 */
export async function updateOfficial({
  dataDir,
  services = OFFICIAL_SERVICES,
  fetchSettings = FETCH_SETTINGS,
  minimum = WHOLE_COUNTRY,
  progress = silentProgress,
  now = new Date(),
}: UpdateOptions): Promise<ReferenceData> {
  await recoverOfficial(dataDir);
  const partial = partialDirectory(dataDir);
  const download = await PartialDownload.open(partial, fetchSettings, progress, now.getTime());
  const records = await fetchOfficialRecords(download, services, progress, now.getFullYear());
  let data: ReferenceData;
  try {
    const staged = await stageOfficial(dataDir, toDirectoryFiles(records));
    data = await readDirectory(staged, 'official');
    verifyOfficial(data, minimum);
  } catch (error) {
    // These pages are complete and wrong: the next attempt must not find them again.
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
  await replaceOfficial(dataDir);
  await rm(partial, { recursive: true, force: true });
  return data;
}
