import { useSyncExternalStore } from 'react';
import type { CoverageFile } from '../../server/coverage/model/coverage-file.js';
import type { CoverageReply } from './answer-in-turn.js';
import type { CoverageRequest } from './coverage-answer.js';
import type { RegionRequest } from './region-told.js';
import type { CoverageMessage } from './coverage.worker.js';

/**
 * What coverage is computed with, in the hands of the reader: two files, and a worker that holds them.
 * Kept for as long as the site is open, so that another page of it answers at once.
 */
export type CoverageOnDevice =
  | { kind: 'loading'; file: null }
  /** The files cannot be had now. */
  | { kind: 'failed'; file: null }
  /** Nobody knows here where people live. */
  | { kind: 'no-demand'; file: CoverageFile }
  | { kind: 'ready'; file: CoverageFile };

let current: CoverageOnDevice = { kind: 'loading', file: null };
let worker: Worker | null = null;
let demandInWorker: string | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();
const askers = new Map<number, (reply: CoverageReply) => void>();
let lastAsker = 0;

/** Where the files are now; loading starts with {@link refreshCoverage}. */
export function useCoverageOnDevice(): CoverageOnDevice {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
    () => current,
  );
}

/** Asks what is current and brings the worker up to date. What is there stays when that fails. */
export function refreshCoverage(): Promise<void> {
  loading ??= load()
    .catch(() => {
      if (current.file === null) become({ kind: 'failed', file: null });
    })
    .finally(() => (loading = null));
  return loading;
}

async function load(): Promise<void> {
  if (current.kind === 'failed') become({ kind: 'loading', file: null });
  const file = (await (await get('/coverage/current.json')).json()) as CoverageFile;
  const isSame =
    current.file?.registryVersion === file.registryVersion &&
    current.file.demandUrl === file.demandUrl &&
    current.file.today === file.today;
  if (isSame) return;
  if (file.demandUrl === null) return become({ kind: 'no-demand', file });
  const demand =
    demandInWorker === file.demandUrl ? null : await (await get(file.demandUrl)).arrayBuffer();
  const { places, inventories } = file;
  send({ kind: 'data', file: { places, inventories }, demand }, demand === null ? [] : [demand]);
  demandInWorker = file.demandUrl;
  become({ kind: 'ready', file });
}

/** @throws Error when the server refuses, TypeError without a network */
async function get(url: string): Promise<Response> {
  const response = await fetch(url, url.endsWith('/current.json') ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

function become(next: CoverageOnDevice): void {
  current = next;
  for (const listener of listeners) listener();
}

/** Somebody with a question of their own; newer ones take the place of older ones. */
export interface CoverageAsker {
  ask(id: number, request: CoverageRequest | RegionRequest): void;
  /** Nothing is told any more. */
  leave(): void;
}

/** @param listen gets what the worker says to this asker alone */
export function coverageAsker(listen: (reply: CoverageReply) => void): CoverageAsker {
  const asker = (lastAsker += 1);
  askers.set(asker, listen);
  return {
    ask: (id, request) => send({ kind: 'ask', asker, id, request }, []),
    leave: () => void askers.delete(asker),
  };
}

function send(message: CoverageMessage, transfer: Transferable[]): void {
  worker ??= startWorker();
  worker.postMessage(message, transfer);
}

function startWorker(): Worker {
  const started = new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' });
  started.onmessage = ({ data }: MessageEvent<CoverageReply>) => askers.get(data.asker)?.(data);
  started.onerror = () => {
    worker = null;
    demandInWorker = null;
    become({ kind: 'failed', file: null });
  };
  return started;
}
