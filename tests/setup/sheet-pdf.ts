import type { Page } from 'playwright-core';
import { run, watch } from './started-app.js';

/** What is on paper, as a reader of PDF files finds it. */
export interface ReadPdf {
  pages: number;
  /** Width and height. */
  millimetres: [number, number];
  isMarked: boolean;
  language: string | null;
  /** Elements of the structure of the first page, in reading order. */
  tags: { role: string; alt: string | null; lang: string | null }[];
  text: string;
  /** Of any letter on the first page. */
  smallestPoints: number;
  /** What the QR codes say, from the top. */
  codes: string[];
}

/**
 * Prints a page as its style sheet says, and reads it back.
 * @param codes how many QR codes are looked for, and at which side of the page
 */
export async function printed(
  page: Page,
  codes: { count: number; side: 'left' | 'right' } = { count: 0, side: 'right' },
): Promise<ReadPdf> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: false });
  const child = run('tests/setup/read-pdf.mjs', {}, [codes.side, String(codes.count)]);
  const { output, exited } = watch(child);
  child.stdin?.end(pdf);
  const { code } = await exited;
  if (code !== 0) throw new Error(output());
  return JSON.parse(output()) as ReadPdf;
}
