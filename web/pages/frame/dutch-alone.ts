/** Pages for professionals: in Dutch alone. */
export function isDutchAlone(path: string): boolean {
  return /^\/(beheer|aanmelden|dekking|verwijzen)(\/|$)/.test(path);
}
