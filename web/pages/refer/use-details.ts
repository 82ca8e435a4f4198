import { useEffect, useState } from 'react';
import type { RegistryDetails } from '../../../server/registry/registry-file.js';
import { allDetailsOnDevice } from '../../registry/on-device.js';

/** What the register's own file leaves out, of every record; null = it cannot be had now. */
export type DetailsOnDevice = ReadonlyMap<string, RegistryDetails> | null;

/**
 * The rest of every record, fetched whole when it is first needed: which places are found is told to
 * nobody. Undefined while it is under way.
 *
 * @param version of the register that is shown; another one is fetched anew
 */
export function useDetails(version: string, isNeeded: boolean): DetailsOnDevice | undefined {
  const [details, setDetails] = useState<{ of: string; bySlug: DetailsOnDevice }>();
  useEffect(() => {
    if (!isNeeded) return;
    let isWanted = true;
    void allDetailsOnDevice().then((bySlug) => {
      if (isWanted) setDetails({ of: version, bySlug });
    });
    return () => {
      isWanted = false;
    };
  }, [version, isNeeded]);
  return details?.of === version ? details.bySlug : undefined;
}
