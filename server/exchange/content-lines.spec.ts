import fc from 'fast-check';
import { basicInstant, contentLines, escaped, unbroken } from './content-lines.js';

const linesOf = (text: string) => text.split('\r\n').slice(0, -1);
const unfolded = (text: string) => text.replaceAll('\r\n ', '').slice(0, -2);

describe('lines of iCalendar and vCard', () => {
  it('end in CRLF and are folded at 75 octets', () => {
    const line = `NOTE:${'a'.repeat(100)}`;
    expect(linesOf(contentLines([line, 'FN:kort']))).toEqual([
      line.slice(0, 75),
      ` ${line.slice(75)}`,
      'FN:kort',
    ]);
  });

  it('of 75 octets stay whole', () => {
    const line = `NOTE:${'a'.repeat(70)}`;
    expect(contentLines([line])).toBe(`${line}\r\n`);
  });

  it('are never cut within a character, and nothing of them is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `NOTE:${escaped(text)}`;
        const file = contentLines([line]);
        expect(unfolded(file)).toBe(line);
        for (const piece of linesOf(file)) {
          expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
          expect(piece).not.toContain('\uFFFD'.repeat(2));
          expect(Buffer.from(piece).toString()).toBe(piece);
        }
      }),
    );
    const arabic = `FN:${'مكان للتعافي '.repeat(12)}`;
    for (const piece of linesOf(contentLines([arabic]))) {
      expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
      expect(Buffer.from(piece).toString()).toBe(piece);
    }
  });
});

describe('a value', () => {
  it('has its commas, semicolons, backslashes and line breaks escaped', () => {
    expect(escaped('Thee, koffie; en\\of\r\nkoek\rerbij')).toBe(
      'Thee\\, koffie\\; en\\\\of\\nkoek\\nerbij',
    );
  });

  it('can end no line and begin no property of its own', () => {
    expect(escaped('x\r\nEND:VCARD')).toBe('x\\nEND:VCARD');
    expect(unbroken('https://kaart.test/\r\nEND:VCARD')).toBe('https://kaart.test/END:VCARD');
    expect(escaped('a\u0000b\u001bc\td\u007f')).toBe('abc d');
  });

  it('that is an instant is in UTC without punctuation', () => {
    expect(basicInstant('2026-11-20T09:00:00.123+01:00')).toBe('20261120T080000Z');
  });
});
