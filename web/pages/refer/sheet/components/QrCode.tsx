import { useMemo } from 'react';
import { qrPath } from '../../../../referrals/qr-path.js';

/** A code that a telephone reads: black on white, whatever the colours of the page. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, d } = useMemo(() => qrPath(address), [address]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
