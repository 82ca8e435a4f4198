import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const web = path.resolve('web');
/** For everybody, for who keeps the register, makes policy, refers or writes programs, and for sites of others. */
const LISTS = ['styles.css', 'keep.css', 'coverage.css', 'refer.css', 'embed.css', 'open-data.css'];
const list = LISTS.map((name) => readFileSync(path.join(web, name), 'utf8')).join('\n');
const files = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css') && !LISTS.includes(file))
  .map((file) => `./${file.split(path.sep).join('/')}`);

describe('style sheets', () => {
  it('are all in the list, once', () => {
    const listed = [...list.matchAll(/@import '([^']+)';/g)].map(([, file]) => file);
    expect([...listed].sort()).toEqual([...files].sort());
  });

  it('put every rule in a layer', () => {
    for (const file of files) {
      const css = readFileSync(path.join(web, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      expect(css.trim()).toMatch(
        /^(@layer (reset|tokens|base|ui|pages|print) \{[\s\S]*?\n\}\s*)+$/,
      );
    }
  });

  it('use logical properties, so that a right-to-left page mirrors by itself', () => {
    for (const file of files) {
      const css = readFileSync(path.join(web, file), 'utf8');
      expect(css).not.toMatch(
        /(^|\s)((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|(min-|max-)?(width|height)|text-align:\s*(left|right)|float):?\s*:/m,
      );
    }
  });
});
