/** Pages for professionals: in Dutch alone, or in English too and then with a link of their own to it. */
export function isDutchAlone(path: string): boolean {
  return /^\/(beheer|aanmelden|dekking|verwijzen|insluiten|(en\/)?open-data)(\/|$)/.test(path);
}
