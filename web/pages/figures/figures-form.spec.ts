import { fieldsOf, isCount, numbersOf } from './figures-form.js';

describe('figures as typed', () => {
  it.each(['', '0', '12', ' 130 ', '1.200', '1000000'])('takes %j', (typed) =>
    expect(isCount(typed)).toBe(true),
  );
  it.each(['-1', '1,5', '1.5', 'veel', '1e3', '1000001', '99999999'])('refuses %j', (typed) =>
    expect(isCount(typed)).toBe(false),
  );
  it('tells nothing of an empty field, and zero of a zero', () => {
    const fields = {
      participants: '1.200',
      groups: '0',
      volunteers: ' ',
      staffWithLivedExperience: '3',
    };
    const numbers = {
      participants: 1200,
      groups: 0,
      volunteers: null,
      staffWithLivedExperience: 3,
    };
    expect(numbersOf(fields)).toEqual(numbers);
    expect(fieldsOf(numbers)).toEqual({
      participants: '1200',
      groups: '0',
      volunteers: '',
      staffWithLivedExperience: '3',
    });
  });
});
