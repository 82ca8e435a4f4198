import { launchBrowser } from '../setup/browser.js';
it('browser', async () => { const b = await launchBrowser(); const p = await b.newPage(); await p.goto('data:text/html,<h1>hi</h1>'); expect(await p.textContent('h1')).toBe('hi'); await b.close(); });
