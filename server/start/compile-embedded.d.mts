/** See compile-embedded.mjs. */
export function compileEmbedded(): Promise<string>;
