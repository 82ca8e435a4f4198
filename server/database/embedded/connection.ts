import type { Socket } from 'node:net';
import type { SessionQueue } from './session-queue.js';
import {
  askForPassword,
  CANCEL_REQUEST,
  errorResponse,
  GSS_ENCRYPTION_REQUEST,
  MessageReader,
  passwordOf,
  ProtocolError,
  readyForQuery,
  scanAnswer,
  simpleQuery,
  sqlOf,
  SSL_REQUEST,
  startupPacket,
  statementName,
  sync,
  withoutReady,
  withPrefix,
  type TransactionStatus,
} from './wire-messages.js';

/** What a connection needs of the engine: one message in, PostgreSQL's answer out. */
export interface Engine {
  execute(message: Buffer): Promise<Buffer>;
  /** The engine can no longer be trusted; the process must end, so that a fresh one replaces it. */
  fail(reason: string): never;
}

export interface ConnectionLimits {
  /** How long a connection waits while another one holds a transaction. */
  acquireTimeoutMs: number;
  /** A transaction that says nothing for this long is rolled back and its connection closed. */
  idleInTransactionMs: number;
}

/**
 * What PostgreSQL must answer to each message. Silence means that PGlite swallowed a C++ exception
 * (GEOS throws one for an invalid geometry), which would leave the client waiting for ever.
 */
const EXPECTED: Readonly<Record<string, string>> = {
  Q: 'Z',
  P: '1E',
  B: '2E',
  D: 'TnE',
  E: 'CIsEGHW',
  C: '3E',
  S: 'Z',
};

/** Raised in the place of a swallowed exception: a real error, which really aborts the transaction. */
const RAISE_LOST_EXCEPTION = simpleQuery(`DO $lost$ BEGIN RAISE EXCEPTION USING ERRCODE = 'XX000',
  MESSAGE = 'the embedded PostGIS (GEOS) raised an exception while executing this query',
  HINT = 'Usually an invalid geometry: repair it with ST_MakeValid first.'; END $lost$`);

/** PGlite ends its whole process on COPY FROM STDIN, so such a query never reaches it. */
const COPY_FROM_STDIN = /(^|;)\s*copy\b[^;]*\bfrom\s+stdin\b/i;
const RAISE_COPY_UNAVAILABLE = simpleQuery(`DO $copy$ BEGIN RAISE EXCEPTION USING ERRCODE = '0A000',
  MESSAGE = 'COPY FROM STDIN is not available in the embedded database'; END $copy$`);

let connections = 0;

/** One client of the embedded database: ordinary PostgreSQL on the outside, its turn on the inside. */
export class Connection {
  private readonly reader = new MessageReader();
  private readonly prefix = `c${++connections}_`;
  private readonly statements = new Set<string>();
  private work: Promise<void> = Promise.resolve();
  private phase: 'startup' | 'password' | 'ready' = 'startup';
  private status: TransactionStatus = 'I';
  /** After an error in the extended protocol PostgreSQL ignores everything until Sync. */
  private skippingUntilSync = false;
  private gone = false;
  private idleTimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly socket: Socket,
    private readonly engine: Engine,
    private readonly queue: SessionQueue<Connection>,
    private readonly password: string,
    private readonly limits: ConnectionLimits,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => {
      clearTimeout(this.idleTimer);
      this.reader.add(chunk);
      this.work = this.work.then(() => this.handleMessages());
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      this.gone = true;
      clearTimeout(this.idleTimer);
      queue.leave(this);
      this.work = this.work.then(() => this.cleanUp());
    });
  }

  /** Resolves when everything received so far is answered. */
  settled(): Promise<void> {
    return this.work;
  }

  private async handleMessages(): Promise<void> {
    try {
      while (!this.gone) {
        const next = this.reader.next();
        if (!next) break;
        if (this.phase === 'ready') await this.handle(next.type, next.bytes);
        else await this.handshake(next.type, next.bytes);
      }
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.hangUp(errorResponse('FATAL', '08P01', error.message));
    }
    if (this.queue.owns(this) && !this.gone) this.watchIdleTransaction();
  }

  private async handshake(type: string, bytes: Buffer): Promise<void> {
    if (type === 'startup') {
      const code = bytes.readInt32BE(4);
      if (code === SSL_REQUEST || code === GSS_ENCRYPTION_REQUEST) {
        this.reader.expectStartupAgain();
        this.socket.write('N');
      } else if (code === CANCEL_REQUEST) {
        this.hangUp();
      } else if (code >> 16 === 3) {
        this.phase = 'password';
        this.socket.write(askForPassword());
      } else {
        throw new ProtocolError('unsupported protocol version');
      }
      return;
    }
    if (type !== 'p') throw new ProtocolError('expected a password');
    if (passwordOf(bytes) !== this.password) {
      this.hangUp(errorResponse('FATAL', '28P01', 'password authentication failed'));
      return;
    }
    const turn = await this.queue.acquire(this, this.limits.acquireTimeoutMs);
    if (turn !== 'granted') {
      this.hangUp(errorResponse('FATAL', '57P03', this.waitedTooLong()));
      return;
    }
    const answer = await this.engine.execute(startupPacket());
    this.phase = 'ready';
    this.socket.write(answer);
    this.queue.release(this);
  }

  private async handle(type: string, original: Buffer): Promise<void> {
    if (type === 'X') {
      this.hangUp();
      return;
    }
    if (this.skippingUntilSync && type !== 'S') return;
    if (!this.queue.owns(this)) {
      // An error answered before our turn leaves nothing to synchronise with the engine.
      if (this.skippingUntilSync) {
        this.skippingUntilSync = false;
        this.socket.write(readyForQuery('I'));
        return;
      }
      const turn = await this.queue.acquire(this, this.limits.acquireTimeoutMs);
      if (turn === 'gone' || this.gone) return;
      if (turn === 'timeout') return this.refuseTurn(type);
    }
    const named = statementName(type, original);
    if (named && type === 'P') this.statements.add(named.name);
    if (named && type === 'C') this.statements.delete(named.name);
    await this.execute(type, named ? withPrefix(original, named.at, this.prefix) : original);
  }

  private async execute(type: string, bytes: Buffer): Promise<void> {
    const extended = type !== 'Q' && type !== 'S';
    if (type === 'S') this.skippingUntilSync = false;
    const copies = (type === 'Q' || type === 'P') && COPY_FROM_STDIN.test(sqlOf(type, bytes));
    let answer = copies ? Buffer.alloc(0) : await this.engine.execute(bytes);
    let { types, status } = scanAnswer(answer);
    const expected = EXPECTED[type];
    if (expected && ![...types].some((one) => expected.includes(one))) {
      const raised = await this.engine.execute(
        copies ? RAISE_COPY_UNAVAILABLE : RAISE_LOST_EXCEPTION,
      );
      answer = Buffer.concat([withoutReady(answer), raised]);
      ({ types, status } = scanAnswer(raised));
      if (!types.includes('E')) this.engine.fail('it no longer answers');
    }
    if (extended && types.includes('E')) this.skippingUntilSync = true;
    if (extended && types.includes('Z')) {
      // PGlite reports ReadyForQuery after an error and again after Sync; clients expect one.
      answer = withoutReady(answer);
      status = null;
    }
    if (answer.length > 0 && !this.gone) this.socket.write(answer);
    if (status === null) return;
    this.status = status;
    if (status === 'I') this.queue.release(this);
  }

  /** The turn did not come: an error without the engine, leaving the protocol in order. */
  private refuseTurn(type: string): void {
    this.socket.write(errorResponse('ERROR', '55P03', this.waitedTooLong()));
    if (type === 'Q' || type === 'S') this.socket.write(readyForQuery('I'));
    else this.skippingUntilSync = true;
  }

  private hangUp(lastWords: Buffer = Buffer.alloc(0)): void {
    this.gone = true;
    if (lastWords.length > 0) this.socket.write(lastWords);
    this.socket.destroySoon();
  }

  private waitedTooLong(): string {
    return `another connection held a transaction of the embedded database for more than ${this.limits.acquireTimeoutMs / 1000} s`;
  }

  private watchIdleTransaction(): void {
    clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => {
      this.hangUp(
        errorResponse('FATAL', '25P03', 'the transaction was idle for too long and is rolled back'),
      );
    }, this.limits.idleInTransactionMs);
  }

  /** The client is gone: undo what it left open, so that the next one finds a clean session. */
  private async cleanUp(): Promise<void> {
    if (this.phase !== 'ready') return this.queue.release(this);
    await this.queue.acquire(this, null);
    // ROLLBACK first: Sync alone would commit the implicit transaction of a half sent query.
    await this.engine.execute(simpleQuery('ROLLBACK'));
    await this.engine.execute(sync());
    for (const name of this.statements) {
      const quoted = `"${(this.prefix + name).replaceAll('"', '""')}"`;
      await this.engine.execute(simpleQuery(`DEALLOCATE ${quoted}`));
    }
    await this.engine.execute(simpleQuery('RESET ALL'));
    this.queue.release(this);
  }
}
