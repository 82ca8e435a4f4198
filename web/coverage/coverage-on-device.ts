import { useSyncExternalStore } from 'react';
import { locatedPlaces } from '../../server/coverage/model/coverage-case.js';
import type {
  CoverageFile,
  StoredDistanceModel,
} from '../../server/coverage/model/coverage-file.js';
import { decodeNeighbours } from '../../server/coverage/model/neighbours-file.js';
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
/** Distances that the worker has, or that are on their way to it. */
const distancesInWorker = new Map<StoredDistanceModel, Promise<void>>();
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
  // All of it: an inventory that was stated meanwhile is no other version of the register.
  if (JSON.stringify(current.file) === JSON.stringify(file)) return;
  if (file.demandUrl === null) return become({ kind: 'no-demand', file });
  const demand =
    demandInWorker === file.demandUrl ? null : await (await get(file.demandUrl)).arrayBuffer();
  const { places, inventories } = file;
  send({ kind: 'data', file: { places, inventories }, demand }, demand === null ? [] : [demand]);
  demandInWorker = file.demandUrl;
  // The worker begins anew with its places, and so with the distances to them.
  distancesInWorker.clear();
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
  let lastId = 0;
  askers.set(asker, listen);
  return {
    ask: (id, request) => {
      lastId = id;
      const { distanceModel } = request.parameters;
      if (distanceModel === 'STRAIGHT') return send({ kind: 'ask', asker, id, request }, []);
      bringDistances(distanceModel).then(
        // Something newer was asked meanwhile: then that is answered.
        () => id === lastId && send({ kind: 'ask', asker, id, request }, []),
        (error: unknown) =>
          askers.get(asker)?.({ kind: 'failed', asker, id, message: String(error) }),
      );
    },
    leave: () => void askers.delete(asker),
  };
}

/** Sees to it that the worker has these distances. Rejects when they cannot be had now. */
function bringDistances(model: StoredDistanceModel): Promise<void> {
  const known = distancesInWorker.get(model);
  if (known) return known;
  const bringing = fetchDistances(model);
  distancesInWorker.set(model, bringing);
  bringing.catch(() => distancesInWorker.delete(model));
  return bringing;
}

async function fetchDistances(model: StoredDistanceModel): Promise<void> {
  const { file } = current;
  const url = file?.neighbourUrls[model];
  if (!file || url === undefined) throw new Error(`no distances of ${model}`);
  const bytes = new Uint8Array(await (await get(url)).arrayBuffer());
  const places = locatedPlaces(file.places).length;
  const neighbours = decodeNeighbours(bytes, places);
  // The places may be others by now; what was fetched is about the ones before.
  if (current.file !== file) throw new Error('the places changed');
  const { offsets, place, plain, near, far } = neighbours;
  const buffers = [offsets, place, plain, near, far].map(({ buffer }) => buffer as ArrayBuffer);
  send({ kind: 'distances', model, neighbours }, buffers);
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
