/** Told how far the download is. */
export interface Progress {
  /** The step begins: "gemeenten", 2 of 9. */
  step(name: string, number: number, total: number): void;
  /** So many records of the layer are there. */
  page(layer: string, records: number): void;
  end(sentence: string): void;
}

const BAR_WIDTH = 24;

interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar that is drawn over itself on a terminal; plain lines where the output goes elsewhere. */
export function progressOn(output: Output): Progress {
  let bar = '';
  const draw = (text: string) => output.write(output.isTTY ? `\r\u001b[2K${text}` : `${text}\n`);
  return {
    step(name, number, total) {
      const filled = Math.round(((number - 1) / total) * BAR_WIDTH);
      bar = output.isTTY
        ? `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}] ${number}/${total}`
        : `${number}/${total}`;
      draw(`${bar} ${name}`);
    },
    page(layer, records) {
      draw(`${bar} ${layer}: ${records}`);
    },
    end(sentence) {
      draw(sentence);
      if (output.isTTY) output.write('\n');
    },
  };
}

/** For tests and for calls that nobody watches. */
export const silentProgress: Progress = {
  step: () => undefined,
  page: () => undefined,
  end: () => undefined,
};
