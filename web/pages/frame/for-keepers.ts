/** Pages for people who keep the register: in Dutch alone, and in no search engine. */
export function isForKeepers(path: string): boolean {
  return /^\/(beheer|aanmelden)(\/|$)/.test(path);
}
