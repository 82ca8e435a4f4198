import type { RegistryFile, RegistryPointer } from '../../../server/registry/registry-file.js';

/** The public register as it is this minute, for whoever keeps it. */
export async function readRegistry(): Promise<RegistryFile> {
  const read = async <Answer>(path: string): Promise<Answer> => {
    const response = await fetch(path, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as Answer;
  };
  const { url } = await read<RegistryPointer>('/registry/current.json');
  return read<RegistryFile>(new URL(url, window.location.href).pathname);
}
