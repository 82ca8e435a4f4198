import { foldName } from './fold-name.js';

describe('foldName', () => {
  it.each([
    [
      "'s-Gravenhage",
      ['’s-gravenhage', 'sGravenhage', 's gravenhage', 'S-GRAVENHAGE', '`s Gravenhage'],
    ],
    ["'s-Hertogenbosch", ["'s hertogenbosch", 'sHertogenbosch']],
    ['Súdwest-Fryslân', ['sudwest fryslan', 'SÚDWEST FRYSLÂN', 'Su\u0301dwest-Frysla\u0302n']],
    ['IJmuiden', ['ijmuiden', 'Ĳmuiden', 'Ijmuiden']],
    [
      'Alphen aan den Rijn',
      ['alphen a/d rijn', 'Alphen a.d. Rijn', 'alphen ad rijn', 'Alphen aan de Rijn'],
    ],
    ['Sint-Oedenrode', ['St. Oedenrode', 'st-oedenrode', 'sint oedenrode', 'St Oedenrode']],
    ['St.-Annaparochie', ['Sint Annaparochie']],
    ['Bergen op Zoom', ['bergen-op-zoom']],
  ])('writes %s in one way', (name, spellings) => {
    expect(spellings.map(foldName)).toEqual(spellings.map(() => foldName(name)));
  });

  it('keeps different places apart', () => {
    const names = [
      'Steenwijk',
      'Stein',
      'Staphorst',
      'Ade',
      'Oud Ade',
      'Adorp',
      'IJsselstein',
      'Ysselsteyn',
    ];
    expect(new Set(names.map(foldName)).size).toBe(names.length);
  });

  it('leaves nothing of punctuation', () => {
    expect(foldName(" -'./ ")).toBe('');
  });
});
