import { encode } from 'uqr';

/** A QR code as one SVG path of unit squares, with the quiet zone around it that readers need. */
export interface QrPath {
  /** Modules across, quiet zone included. */
  size: number;
  d: string;
}

/** As the standard asks. */
const QUIET_ZONE = 4;

/** @param address is read back exactly; error correction M, so that a crease or a copier does no harm */
export function qrPath(address: string): QrPath {
  const { data, size } = encode(address, { ecc: 'M', boostEcc: false, border: QUIET_ZONE });
  const runs: string[] = [];
  data.forEach((row, y) => {
    let x = 0;
    while (x < row.length) {
      const isDark = row[x];
      let end = x + 1;
      while (end < row.length && row[end] === isDark) end += 1;
      if (isDark) runs.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
      x = end;
    }
  });
  return { size, d: runs.join('') };
}
