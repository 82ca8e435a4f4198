import { printedShape } from './shape.js';

const WORDS = {
  text: 'tekst',
  instant: 'tijdstip',
  date: 'datum',
  uuid: 'UUID',
  url: 'webadres',
  number: 'getal',
  'yes-no': 'true of false',
  anything: '…',
  'or null': 'of null',
  more: 'en meer',
};

describe('printedShape', () => {
  it('looks like the answer, with what each value is', () => {
    const shape = { name: 'text', 'lat?': 'number', next: 'url or null', '…': 'anything' } as const;
    expect(printedShape([shape], WORDS)).toBe(
      '[ {\n  name: tekst,\n  lat ?: getal,\n  next: webadres of null,\n  … en meer\n}, … ]',
    );
  });

  it('says nothing of what may be anything', () => {
    expect(printedShape({ places: ['anything'] }, WORDS)).toBe('{\n  places: [ … ]\n}');
  });

  it('says a single value as it is', () => {
    expect(printedShape('yes-no', WORDS)).toBe('true of false');
  });
});
