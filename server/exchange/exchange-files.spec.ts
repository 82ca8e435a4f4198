import { ExchangeFiles } from './exchange-files.js';
import { aPublication, NOW } from './publication.spec-support.js';

describe('files made of the register', () => {
  const { registry } = aPublication([]);
  const other = { ...registry, version: 'fedcba9876543210fedc' } as typeof registry;
  const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

  it('are made once per version, hour and name', () => {
    const files = new ExchangeFiles();
    let made = 0;
    const ask = (of: typeof registry, now: Date, name = 'a') =>
      files.body(of, now, name, () => `${name} ${(made += 1)}`);
    const first = ask(registry, NOW);
    expect(ask(registry, minutesLater(59))).toBe(first);
    expect(made).toBe(1);
    expect(ask(registry, NOW, 'b')).not.toBe(first);
    expect(made).toBe(2);
    // Hours run out at midnight, and numbers grow too old, without a publication.
    expect(ask(registry, minutesLater(60))).not.toBe(first);
    expect(ask(other, minutesLater(60))).not.toBe(first);
    expect(made).toBe(4);
  });

  it('that cannot be made are not kept', () => {
    const files = new ExchangeFiles();
    const fails = () => {
      throw new Error('not now');
    };
    expect(() => files.body(registry, NOW, 'a', fails)).toThrow('not now');
    expect(
      files
        .body(registry, NOW, 'a', () => 'x')
        .as('identity')
        .toString(),
    ).toBe('x');
  });
});
