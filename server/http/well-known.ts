import type { Config } from '../config/config.js';

/**
 * Robots may read pages; the addresses behind them are for programs. What should be found by nobody says
 * so itself (`noindex`), which a robot only sees when it may read it.
 */
export function robotsTxt({ publicUrl }: Config): string {
  return [
    'User-agent: *',
    'Disallow: /graphql',
    'Disallow: /metrics',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
}

/** RFC 9116. `Expires` stays half a year ahead, which is what the standard advises. */
export function securityTxt(config: Config, now: Date): string {
  const expires = new Date(now.getTime() + 180 * 86_400_000).toISOString().slice(0, 10);
  return [
    `Contact: ${config.contactEmail ? `mailto:${config.contactEmail}` : `${config.publicUrl}/privacy`}`,
    `Expires: ${expires}T00:00:00.000Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${config.publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}
