import { useRouteLoaderData } from 'react-router';
import type { loader } from '../../root.js';

/** What every page knows; undefined only where not even that could be made. */
export function useFrameData() {
  return useRouteLoaderData<typeof loader>('root');
}
