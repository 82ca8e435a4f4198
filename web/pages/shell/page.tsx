import { redirect } from 'react-router';
import { localeOfPath, pathIn } from '../../i18n/locales.js';
import { Loading } from '../frame/Loading.js';

/**
 * The frame without a page, for the service worker: given for any address while there is no network,
 * and filled there. Its own address leads nowhere, so whoever comes here goes to the first page.
 */
export function clientLoader({ request }: { request: Request }): never {
  throw redirect(pathIn(localeOfPath(new URL(request.url).pathname), '/'));
}

export function headers() {
  return { 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' };
}

export default Loading;
