import { RequestSlots } from './request-slots.js';

describe('RequestSlots', () => {
  it('admits so many, lets so many wait, in their order, and refuses the rest', async () => {
    const slots = new RequestSlots(1, 2);
    expect(await slots.take(0)).toBe(true);
    const order: string[] = [];
    const first = slots.take(1000).then((admitted) => order.push(`first ${admitted}`));
    const second = slots.take(1000).then((admitted) => order.push(`second ${admitted}`));
    expect(await slots.take(1000)).toBe(false);
    slots.release();
    await first;
    expect(order).toEqual(['first true']);
    slots.release();
    await second;
    slots.release();
    expect(order).toEqual(['first true', 'second true']);
    expect(await slots.take(0)).toBe(true);
  });

  it('forgets who left because it took too long', async () => {
    const slots = new RequestSlots(1, 1);
    await slots.take(0);
    expect(await slots.take(10)).toBe(false);
    slots.release();
    expect(await slots.take(0)).toBe(true);
    expect(await slots.take(10)).toBe(false);
  });
});
