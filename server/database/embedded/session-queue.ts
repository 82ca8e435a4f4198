/**
 * PGlite has one PostgreSQL session. A connection owns it from its first message until
 * ReadyForQuery says that no transaction is open, so transactions never mix.
 */
export class SessionQueue<Connection> {
  private owner: Connection | null = null;
  private waiting: { connection: Connection; decide: (outcome: Turn) => void }[] = [];

  /**
   * Waits for the session. `granted`: it is yours until release(); `timeout`: others kept it longer
   * than `timeoutMs` (null waits for ever); `gone`: leave() was called while waiting.
   */
  acquire(connection: Connection, timeoutMs: number | null): Promise<Turn> {
    if (this.owner === connection) return Promise.resolve('granted');
    if (this.owner === null) {
      this.owner = connection;
      return Promise.resolve('granted');
    }
    return new Promise<Turn>((resolve) => {
      const timer =
        timeoutMs === null
          ? undefined
          : setTimeout(() => {
              this.waiting = this.waiting.filter((entry) => entry !== mine);
              resolve('timeout');
            }, timeoutMs);
      const mine = {
        connection,
        decide: (outcome: Turn) => {
          clearTimeout(timer);
          resolve(outcome);
        },
      };
      this.waiting.push(mine);
    });
  }

  owns(connection: Connection): boolean {
    return this.owner === connection;
  }

  /** Gives the session to whoever waits longest. Does nothing when the caller is not the owner. */
  release(connection: Connection): void {
    if (this.owner !== connection) return;
    const next = this.waiting.shift();
    this.owner = next?.connection ?? null;
    next?.decide('granted');
  }

  /** Takes a connection out of the queue: its client is gone. */
  leave(connection: Connection): void {
    const leaving = this.waiting.filter((entry) => entry.connection === connection);
    this.waiting = this.waiting.filter((entry) => entry.connection !== connection);
    for (const entry of leaving) entry.decide('gone');
  }
}

export type Turn = 'granted' | 'timeout' | 'gone';
