/** Lets so many requests run at once; others wait for their turn, as many as there are chairs. */
export class RequestSlots {
  private readonly waiting: (() => void)[] = [];

  constructor(
    private free: number,
    private readonly chairs: number,
  ) {}

  /**
   * Whoever gets true must `release()` afterwards.
   * @returns false when too many wait already, or when it is not their turn within the time
   */
  async take(patienceMs: number): Promise<boolean> {
    if (this.free > 0) {
      this.free -= 1;
      return true;
    }
    if (this.waiting.length >= this.chairs) return false;
    return new Promise((resolve) => {
      const leave = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(admit), 1);
        resolve(false);
      }, patienceMs);
      const admit = (): void => {
        clearTimeout(leave);
        resolve(true);
      };
      this.waiting.push(admit);
    });
  }

  release(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }
}
