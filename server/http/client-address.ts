import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';
import proxyAddr from 'proxy-addr';

/**
 * Who is calling, for rate limits only: the whole address stays in memory.
 * @param trustProxy as Express understands it; false believes no header
 */
export function clientAddress(
  trustProxy: false | number | string[],
): (request: IncomingMessage) => string {
  const trust =
    trustProxy === false
      ? () => false
      : typeof trustProxy === 'number'
        ? (_address: string, hop: number) => hop < trustProxy
        : proxyAddr.compile(trustProxy);
  return (request) => proxyAddr(request, trust) ?? 'unknown';
}

/**
 * What may be written down of an address: the last byte of an IPv4 address and the last 80 bits of an
 * IPv6 address are left out, so that it names a neighbourhood of machines and not one.
 */
export function truncatedAddress(address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address;
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0`;
  if (!isIPv6(plain)) return 'unknown';
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...after];
  return `${all.slice(0, 3).join(':')}::`;
}
