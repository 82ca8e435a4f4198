/** Lets work under one key run one after another, and lets who asks for the same work share it. */
export class OneByOne {
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly shared = new Map<string, Promise<unknown>>();

  /**
   * @param key whatever has the same key waits for each other
   * @param name the same name under the same key is the same work: while it waits or runs it is not begun anew
   */
  run<Result>(key: string, name: string, work: () => Promise<Result>): Promise<Result> {
    const whole = `${key} ${name}`;
    const known = this.shared.get(whole);
    if (known) return known as Promise<Result>;
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work).finally(() => {
      this.shared.delete(whole);
      if (this.last.get(key) === mine) this.last.delete(key);
    });
    this.shared.set(whole, mine);
    this.last.set(key, mine);
    return mine;
  }
}
