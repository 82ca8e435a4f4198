/** See shared-with-web.mjs. */
export const sharedWithWeb: string[];
