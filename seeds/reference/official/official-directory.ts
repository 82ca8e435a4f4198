import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where `npm run reference:update` puts what it fetched. */
export const officialDirectory = (dataDir: string): string =>
  join(dataDir, 'reference', 'official');

/** Pages of a download that was interrupted. */
export const partialDirectory = (dataDir: string): string => join(dataDir, 'reference', '.partial');

const previousDirectory = (dataDir: string): string =>
  join(dataDir, 'reference', '.official-previous');
const stagedDirectory = (dataDir: string): string => join(dataDir, 'reference', '.official-new');

/** Writes the files beside the ones in use. @returns where, for checking before they are used */
export async function stageOfficial(
  dataDir: string,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const directory = stagedDirectory(dataDir);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  for (const [name, content] of files) await writeFile(join(directory, name), content);
  return directory;
}

/** Puts the staged files in place of the ones in use. */
export async function replaceOfficial(dataDir: string): Promise<void> {
  const directory = officialDirectory(dataDir);
  const previous = previousDirectory(dataDir);
  await rm(previous, { recursive: true, force: true });
  if (await exists(directory)) await rename(directory, previous);
  await rename(stagedDirectory(dataDir), directory);
  await rm(previous, { recursive: true, force: true });
}

/** Puts the previous data back when a replacement was interrupted halfway. */
export async function recoverOfficial(dataDir: string): Promise<void> {
  const previous = previousDirectory(dataDir);
  if (!(await exists(officialDirectory(dataDir))) && (await exists(previous))) {
    await rename(previous, officialDirectory(dataDir));
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
