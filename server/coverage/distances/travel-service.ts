import { z } from 'zod';
import type { TravelTimeSetting } from '../../config/config.js';

export interface TravelServiceSettings {
  /** How long one answer may take, its body included, milliseconds. */
  timeoutMs: number;
  /** Wait before the second and last attempt, milliseconds. */
  retryDelayMs: number;
  /** Bytes, decompressed; a batch is about 20,000. */
  maxAnswerBytes: number;
}

export const TRAVEL_SERVICE_SETTINGS: TravelServiceSettings = {
  timeoutMs: 20_000,
  retryDelayMs: 500,
  maxAnswerBytes: 1024 * 1024,
};

/** OSRM answers for at most 100 coordinates in all unless it is set up otherwise; Valhalla for 2,500 pairs. */
export const MOST_ORIGINS = 99;

/** Why the service could not be used. Neither message nor detail holds what was asked or answered. */
export class TravelServiceFault extends Error {
  constructor(
    readonly reason: 'UNREACHABLE' | 'TIMED_OUT' | 'REFUSED' | 'BROKEN_ANSWER',
    readonly detail: string,
  ) {
    super(`Travel times: ${reason}, ${detail}`);
    this.name = 'TravelServiceFault';
  }
}

/** A fault that may be gone at the second attempt. */
class PassingFault extends TravelServiceFault {}

/** WGS84 degrees. */
export interface Coordinate {
  lat: number;
  lon: number;
}

interface Question {
  path: string;
  /** Posted as JSON; null: the question is in the path. */
  body: unknown;
}

/** Seconds; null: there is no way. Over three months is no travel time. */
const seconds = z.number().min(0).max(8_000_000).nullable();

const osrmAnswer = z.object({ code: z.literal('Ok'), durations: z.array(z.array(seconds)) });
const valhallaAnswer = z.object({
  sources_to_targets: z.array(z.array(z.object({ time: seconds.optional() }))),
});

/** Asks an OSRM or a Valhalla for a column of its matrix of travel times. */
export class TravelService {
  constructor(
    private readonly service: TravelTimeSetting,
    private readonly settings: TravelServiceSettings = TRAVEL_SERVICE_SETTINGS,
  ) {}

  /**
   * How long it takes from each of the origins, at most `MOST_ORIGINS`, to the place. Twice when the first
   * attempt fails in passing.
   * @returns whole seconds, rounded up, in the order of the origins; null where there is no way
   * @throws TravelServiceFault, or the reason of the signal
   */
  async timesTo(
    place: Coordinate,
    origins: readonly Coordinate[],
    signal: AbortSignal,
  ): Promise<(number | null)[]> {
    const question = this.questionFor(place, origins);
    let answer: unknown;
    try {
      answer = await this.ask(question, signal);
    } catch (fault) {
      if (!(fault instanceof PassingFault)) throw fault;
      await new Promise((resolve) => setTimeout(resolve, this.settings.retryDelayMs));
      answer = await this.ask(question, signal);
    }
    const times = this.read(answer);
    if (times.length !== origins.length || times.some((row) => row.length !== 1)) {
      throw new TravelServiceFault('BROKEN_ANSWER', 'a matrix of another size than was asked');
    }
    return times.map(([time]) => (time === null ? null : Math.ceil(time!)));
  }

  private questionFor(place: Coordinate, origins: readonly Coordinate[]): Question {
    const { service, profile } = this.service;
    if (service === 'VALHALLA') {
      return {
        path: '/sources_to_targets',
        body: { sources: origins, targets: [place], costing: profile },
      };
    }
    const coordinates = [place, ...origins].map(({ lon, lat }) => `${lon},${lat}`).join(';');
    const sources = origins.map((_, index) => index + 1).join(';');
    return {
      path: `/table/v1/${profile}/${coordinates}?sources=${sources}&destinations=0&annotations=duration`,
      body: null,
    };
  }

  private read(answer: unknown): (number | null)[][] {
    if (this.service.service === 'OSRM') {
      const read = osrmAnswer.safeParse(answer);
      if (read.success) return read.data.durations;
    } else {
      const read = valhallaAnswer.safeParse(answer);
      if (read.success) {
        return read.data.sources_to_targets.map((row) => row.map(({ time }) => time ?? null));
      }
    }
    throw new TravelServiceFault('BROKEN_ANSWER', 'no matrix of travel times');
  }

  private async ask({ path, body }: Question, signal: AbortSignal): Promise<unknown> {
    signal.throwIfAborted();
    const { timeoutMs, maxAnswerBytes } = this.settings;
    const timeOut = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(this.service.url + path, {
        method: body === null ? 'GET' : 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: body === null ? undefined : JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.any([timeOut, signal]),
      });
      if (response.status !== 200) {
        await response.body?.cancel();
        const detail = `status ${response.status}`;
        if (response.status >= 500) throw new PassingFault('UNREACHABLE', detail);
        throw new TravelServiceFault('REFUSED', detail);
      }
      return JSON.parse(await readText(response, maxAnswerBytes)) as unknown;
    } catch (error) {
      if (error instanceof TravelServiceFault) throw error;
      signal.throwIfAborted();
      if (error instanceof SyntaxError) {
        throw new TravelServiceFault('BROKEN_ANSWER', 'this is not JSON');
      }
      if (timeOut.aborted) throw new PassingFault('TIMED_OUT', `nothing within ${timeoutMs} ms`);
      // Without the message: it may repeat the address that was asked.
      const { cause } = error as { cause?: { code?: unknown } };
      throw new PassingFault('UNREACHABLE', String(cause?.code ?? 'no connection'));
    }
  }
}

/** Stops reading as soon as it is too much. */
async function readText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new TravelServiceFault('BROKEN_ANSWER', 'it is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
