import { networkFirst } from './network-first.js';

const answer = new Response('network');
const copy = new Response('copy');
const later = (ms: number): Promise<Response> =>
  new Promise((resolve) => setTimeout(() => resolve(answer), ms));
const offline = (): Promise<Response> => Promise.reject(new TypeError('offline'));

describe('networkFirst', () => {
  it('takes the answer of the network when it is in time', async () => {
    expect(await networkFirst(later(1), 50, async () => copy)).toBe(answer);
  });

  it('takes the copy when the network is too slow, and gives the network up', async () => {
    let hasGivenUp = false;
    const taken = await networkFirst(
      later(50),
      1,
      async () => copy,
      () => (hasGivenUp = true),
    );
    expect(taken).toBe(copy);
    expect(hasGivenUp).toBe(true);
  });

  it('takes the copy at once without a network', async () => {
    expect(await networkFirst(offline(), 10_000, async () => copy)).toBe(copy);
  });

  it('without a copy gives the network all the time it needs', async () => {
    expect(await networkFirst(later(30), 1, async () => undefined)).toBe(answer);
  });

  it('fails as the network does when there is no copy either', async () => {
    await expect(networkFirst(offline(), 10, async () => undefined)).rejects.toThrow('offline');
  });
});
