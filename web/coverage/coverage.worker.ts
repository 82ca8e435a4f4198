import type {
  CoverageFile,
  DemandFile,
  StoredDistanceModel,
} from '../../server/coverage/model/coverage-file.js';
import type { Neighbours } from '../../server/coverage/model/neighbours.js';
import { AnswerInTurn } from './answer-in-turn.js';
import type { CoverageRequest } from './coverage-answer.js';
import { CoverageEngine } from './coverage-engine.js';
import type { RegionRequest } from './region-told.js';

/** What the page tells the worker. Files come from the page: a worker of ours may ask nothing itself. */
export type CoverageMessage =
  | {
      kind: 'data';
      file: Pick<CoverageFile, 'places' | 'inventories'>;
      /** The demand file as it was sent; null = the one from before still holds. */
      demand: ArrayBuffer | null;
    }
  | {
      kind: 'distances';
      model: StoredDistanceModel;
      neighbours: Neighbours;
    }
  | { kind: 'ask'; asker: number; id: number; request: CoverageRequest | RegionRequest };

let demand: DemandFile | null = null;
let engine: CoverageEngine | null = null;

/** Comes after every message that waits already: a timer would be held back when the page is hidden. */
const channel = new MessageChannel();
let next: (() => void) | null = null;
channel.port1.onmessage = () => {
  const run = next;
  next = null;
  run?.();
};

const desk = new AnswerInTurn(
  (reply) => self.postMessage(reply),
  (run) => {
    next = run;
    channel.port2.postMessage(null);
  },
);

self.onmessage = ({ data: message }: MessageEvent<CoverageMessage>) => {
  switch (message.kind) {
    case 'data':
      if (message.demand)
        demand = JSON.parse(new TextDecoder().decode(message.demand)) as DemandFile;
      if (!demand) return;
      engine = new CoverageEngine(message.file, demand);
      desk.useEngine(engine);
      return;
    case 'distances':
      engine?.takeNeighbours(message.model, message.neighbours);
      return;
    case 'ask':
      desk.ask(message.asker, message.id, message.request);
  }
};
