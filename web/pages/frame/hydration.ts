/**
 * The first render in a browser has to be the one the server made, which knows no fragment of an
 * address and no device. From then on it may be asked.
 */
let hydrated = false;

export function isHydrated(): boolean {
  return hydrated;
}

/** Called once, when the first render stands. */
export function setHydrated(): void {
  hydrated = true;
}
