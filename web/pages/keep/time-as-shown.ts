/** The time of day on the clock of the reader, as times stand on this site: "14.03". */
export function timeAsShown(at: Date): string {
  return new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' })
    .format(at)
    .replace(':', '.');
}
