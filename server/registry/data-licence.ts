/**
 * Under which terms the compiled list may be used, for everything that is downloaded. It holds now, as a
 * proposal that NVZH still has to confirm.
 */
export const DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The same in the header of a file, as RFC 8288 writes it. */
export const LICENCE_LINK = `<${DATA_LICENCE}>; rel="license"`;
