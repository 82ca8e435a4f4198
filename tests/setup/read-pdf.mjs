/**
 * Reads a PDF as others do: a process of its own, as the parser brings a worker that a test runner stumbles
 * over. Standard input: the PDF. First argument: at which side QR codes stand (`left` or `right`), second:
 * how many are looked for. Standard output: what `tests/setup/sheet-pdf.ts` describes, as JSON.
 */
import { buffer } from 'node:stream/consumers';
import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const [side = 'right', count = '0'] = process.argv.slice(2);
const SCALE = 3;
/** Part of the page, from its side, in which the codes stand. */
const STRIP = 0.34;
/** Higher than a code, and lower than what lies between two. */
const WINDOW_MM = Number(count) > 1 ? 44 : 60;

const data = new Uint8Array(await buffer(process.stdin));
const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
const page = await pdf.getPage(1);
const { width, height } = page.getViewport({ scale: 1 });
const content = await page.getTextContent();
const texts = content.items.filter((item) => item.str?.trim());
process.stdout.write(
  JSON.stringify({
    pages: pdf.numPages,
    millimetres: [width, height].map((points) => Math.round((points / 72) * 25.4)),
    isMarked: (await pdf.getMarkInfo())?.Marked === true,
    language: (await pdf.getMetadata()).info.Language ?? null,
    tags: tagsIn(await page.getStructTree()),
    text: content.items.map((item) => item.str ?? '').join(' '),
    smallestPoints: Math.min(
      ...texts.map((item) => Math.hypot(item.transform[2], item.transform[3])),
    ),
    codes: Number(count) > 0 ? await codesOn(Number(count)) : [],
  }),
);

/** Every element of the structure, in reading order. */
function tagsIn(node) {
  if (!node) return [];
  const own = node.role
    ? [{ role: node.role, alt: node.alt ?? null, lang: node.lang ?? null }]
    : [];
  return [...own, ...(node.children ?? []).flatMap(tagsIn)];
}

/**
 * What the codes say, from the top of the page. The reader knows one code at a time, so it looks through a
 * window that moves down.
 */
async function codesOn(wanted) {
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  const strip = Math.ceil(canvas.width * STRIP);
  const x = side === 'left' ? 0 : canvas.width - strip;
  const tall = Math.ceil(((WINDOW_MM * 72) / 25.4) * SCALE);
  const found = new Set();
  for (let y = 0; y < canvas.height && found.size < wanted; y += Math.ceil(tall / 6)) {
    const { data, width, height } = context.getImageData(x, y, strip, tall);
    const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
    if (code?.data) found.add(code.data);
  }
  return [...found];
}
