import { countAsShown, figureAsShown, kilometresAsShown, shareAsShown } from './numbers.js';

describe('numbers on the page', () => {
  it('are written as people here do', () => {
    expect(countAsShown(1_234_567)).toBe('1.234.567');
    expect(figureAsShown(0.456)).toBe('0,46');
    expect(kilometresAsShown(7500)).toBe('7,5\u00a0km');
    expect(kilometresAsShown(10_000)).toBe('10\u00a0km');
  });

  it.each([
    [0, 100, '0\u00a0%'],
    [0, 0, '0\u00a0%'],
    [1, 1_000_000, 'minder dan 1\u00a0%'],
    [1, 100, '1\u00a0%'],
    [614, 1000, '61\u00a0%'],
    [99, 100, '99\u00a0%'],
    [999_999, 1_000_000, 'meer dan 99\u00a0%'],
    [7, 7, '100\u00a0%'],
  ])('%d of %d is %s', (part, all, words) => {
    expect(shareAsShown(part, all)).toBe(words);
  });
});
