/** Lines of iCalendar (RFC 5545) and vCard (RFC 6350), which write them in the same way. */

/** A text as the value of a property, or of one component of it. */
export function escaped(text: string): string {
  return withoutControls(text.replaceAll(/\r\n?/g, '\n'))
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** An address or another value that is no text: nothing in it may end its line. */
export function unbroken(value: string): string {
  return withoutControls(value).replaceAll('\n', '');
}

/** The lines as a file: each ends in CRLF and none is longer than 75 octets. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const LONGEST_LINE = 75;

/** Cut between characters, never within the octets of one; what follows begins with a space. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return line;
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > LONGEST_LINE) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += length;
  }
  return [...pieces, piece].join('\r\n');
}

/** Neither format allows them; line feeds stay, and tabs become spaces. */
function withoutControls(text: string): string {
  return [...text.replaceAll('\t', ' ')]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return character === '\n' || (code >= 0x20 && code !== 0x7f);
    })
    .join('');
}

/** An ISO instant as both formats write it: `20261127T045300Z`. */
export function basicInstant(iso: string): string {
  return new Date(iso).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
