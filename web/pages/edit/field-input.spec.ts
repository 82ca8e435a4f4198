import { asPhone, asPostcode, tidied } from './field-input.js';

describe('what somebody typed', () => {
  it.each([
    ['0341 27 55 42', '+31341275542'],
    ['06-12 34 56 78', '+31612345678'],
    ['+31 (0)20 123 45 67', '+31201234567'],
    ['0031201234567', '+31201234567'],
    ['0800-2000', '+318002000'],
    ['bel ons', 'bel ons'],
  ])('the number %s is %s', (typed, stored) => expect(asPhone(typed)).toBe(stored));

  it.each([
    ['1234ab', '1234 AB'],
    ['1234  AB', '1234 AB'],
    ['1234', '1234'],
  ])('the postcode %s is %s', (typed, stored) => expect(asPostcode(typed)).toBe(stored));

  it('a website gets its protocol, and nothing is nothing', () => {
    expect(tidied('/contact/website', 'www.voorbeeld.nl')).toBe('https://www.voorbeeld.nl');
    expect(tidied('/contact/website', 'http://voorbeeld.nl')).toBe('http://voorbeeld.nl');
    expect(tidied('/name', '  ')).toBeNull();
    expect(tidied('/name', ' Huis ')).toBe('Huis');
  });
});
