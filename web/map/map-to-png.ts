import type { Map as MapLibreMap } from 'maplibre-gl';
import { lookColoursOfPage, type LookColours, type Outcome } from './outcome-looks.js';
import { patternOf, PATTERN_RATIO } from './patterns.js';
import { linesOf } from './wrap-lines.js';

export interface PngWords {
  title: string;
  /** The looks that are on the map, each with its words. */
  legend: readonly { look: Outcome; text: string }[];
  /** As it is written. */
  date: string;
  /** Whose the data are, and of when. */
  source: string;
}

const FONT = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible', Verdana, sans-serif";
/** In pixels of the page. */
const MARGIN = 24;
const TITLE = { size: 22, line: 30 };
const TEXT = { size: 15, line: 22 };
const SWATCH = { width: 32, height: 18, gap: 10 };

/**
 * The map as it is seen now, as a picture that explains itself: title, legend in words, date, source.
 * @throws Error when the browser cannot make the picture
 */
export async function mapToPng(map: MapLibreMap, words: PngWords): Promise<Blob> {
  // Areas that are still on their way would be missing under a legend that promises them.
  if (!map.loaded()) await map.once('idle');
  const picture = await pictureOf(map);
  const ratio = picture.width / map.getContainer().clientWidth;
  const colours = lookColoursOfPage();
  const ink = getComputedStyle(document.documentElement).getPropertyValue('--zrk-color-ink').trim();
  const [width, mapHeight] = [picture.width / ratio, picture.height / ratio];
  const canvas = document.createElement('canvas');
  const pen = penOf(canvas);
  const wrap = (text: string, size: number): string[] => {
    pen.font = `${size}px ${FONT}`;
    return linesOf(text, width - 2 * MARGIN, (part) => pen.measureText(part).width);
  };
  const title = wrap(words.title, TITLE.size);
  const notes = [...wrap(words.date, TEXT.size), ...wrap(words.source, TEXT.size)];
  const top = MARGIN + title.length * TITLE.line;
  const height =
    top + mapHeight + MARGIN + (words.legend.length + notes.length) * TEXT.line + MARGIN;

  // Setting the size empties the canvas and forgets the font.
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  pen.scale(ratio, ratio);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'middle';
  const write = (lines: readonly string[], from: number, { size, line }: typeof TEXT): void => {
    pen.fillStyle = ink;
    pen.font = `${size}px ${FONT}`;
    lines.forEach((text, at) => pen.fillText(text, MARGIN, from + (at + 0.5) * line));
  };
  write(title, MARGIN / 2, TITLE);
  pen.drawImage(picture, 0, top, width, mapHeight);
  let y = top + mapHeight + MARGIN / 2;
  for (const { look, text } of words.legend) {
    drawSwatch(pen, look, colours, MARGIN, y + (TEXT.line - SWATCH.height) / 2);
    pen.fillStyle = ink;
    pen.font = `${TEXT.size}px ${FONT}`;
    pen.fillText(text, MARGIN + SWATCH.width + SWATCH.gap, y + TEXT.line / 2);
    y += TEXT.line;
  }
  write(notes, y + MARGIN / 2, TEXT);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('No picture could be made.'))),
      'image/png',
    );
  });
}

/** What the map draws is gone after each frame, so it is copied within one. */
function pictureOf(map: MapLibreMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      try {
        const drawn = map.getCanvas();
        const copy = document.createElement('canvas');
        copy.width = drawn.width;
        copy.height = drawn.height;
        penOf(copy).drawImage(drawn, 0, 0);
        resolve(copy);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    map.triggerRepaint();
  });
}

function drawSwatch(
  pen: CanvasRenderingContext2D,
  look: Outcome,
  colours: LookColours,
  x: number,
  y: number,
): void {
  const { width, height, data } = patternOf(look, colours);
  const tile = document.createElement('canvas');
  tile.width = width;
  tile.height = height;
  penOf(tile).putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / PATTERN_RATIO));
  pen.save();
  pen.fillStyle = pattern ?? colours.paper;
  pen.fillRect(x, y, SWATCH.width, SWATCH.height);
  pen.strokeStyle = colours.outline;
  pen.lineWidth = look === 'WHITE_SPOT' ? 3 : look === 'POSSIBLE_WHITE_SPOT' ? 2 : 0.75;
  pen.setLineDash(look === 'POSSIBLE_WHITE_SPOT' ? [6, 4] : []);
  const inset = pen.lineWidth / 2;
  pen.strokeRect(x + inset, y + inset, SWATCH.width - pen.lineWidth, SWATCH.height - pen.lineWidth);
  pen.restore();
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas to draw on.');
  return pen;
}
