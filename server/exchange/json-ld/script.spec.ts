import { jsonLdScript } from './script.js';

describe('jsonLdScript', () => {
  it('cannot be ended by a text in it, and keeps the text', () => {
    const name = '</script><script>alert(1)</script><!-- & \u2028\u2029 ]]>';
    const html = jsonLdScript(
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization', name }] },
      'AbC+/=',
    );
    expect(html).toContain('nonce="AbC+/="');
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(html).not.toMatch(/[\u2028\u2029&]|<!--/);
    const json = html.slice(html.indexOf('>') + 1, -'</script>'.length);
    expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name }] });
  });
});
