/** Set by the service worker on a copy that it gives because the server did not answer. */
export const COPY_HEADER = 'X-Copy';
