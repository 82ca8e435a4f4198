import { redact, type RedactedKind } from './redaction.js';

const kept = (text: string) => redact(text).text;

describe('redact', () => {
  it.each<[string, RedactedKind, string]>([
    ['Bel mij op 0612345678.', 'telefoonnummer', '0612345678'],
    ['Bel 06-12345678 na zes uur', 'telefoonnummer', '12345678'],
    ['Bel 06 12 34 56 78', 'telefoonnummer', '34 56'],
    ['06.12.34.56.78 is mijn nummer', 'telefoonnummer', '34.56'],
    ['Nummer: 030 - 123 45 67.', 'telefoonnummer', '123'],
    ['(030) 1234567', 'telefoonnummer', '1234567'],
    ['0541/123456', 'telefoonnummer', '123456'],
    ['+31 6 12345678', 'telefoonnummer', '12345678'],
    ['+31 (0)6 12 34 56 78', 'telefoonnummer', '34'],
    ['0031612345678', 'telefoonnummer', '612345678'],
    ['+32 470 12 34 56', 'telefoonnummer', '470'],
    ['０６１２３４５６７８', 'telefoonnummer', '0612345678'],
    ['رقمي ٠٦١٢٣٤٥٦٧٨', 'telefoonnummer', '0612345678'],
    ['06\u200b12\u200d34\u00ad5678', 'telefoonnummer', '5678'],
    ['06\u201012\u201334\u221256 78', 'telefoonnummer', '56'],
    ['06\n12345678', 'telefoonnummer', '12345678'],
    ['Open 09.00-12.00 0612345678', 'telefoonnummer', '0612345678'],
    ['Sinds 2024 06-12345678', 'telefoonnummer', '12345678'],
    ['Mail jan.verzonnen@voorbeeld.test', 'mailadres', 'verzonnen'],
    ['ＪＡＮ＠voorbeeld．test', 'mailadres', 'JAN'],
    ['jan @ voorbeeld . nl', 'mailadres', 'voorbeeld'],
    ['jan (at) voorbeeld (punt) nl', 'mailadres', 'voorbeeld'],
    ['jan at voorbeeld punt nl', 'mailadres', 'voorbeeld'],
    ['BSN 111222333', 'burgerservicenummer', '111222333'],
    ['111.222.333', 'burgerservicenummer', '222'],
    ['zorgnummer 400123456789', 'nummer', '400123456789'],
    ['NL91ABNA0417164300', 'rekeningnummer', '0417'],
    ['nl91 abna 0417 1643 00', 'rekeningnummer', '1643'],
    ['DE89 3704 0044 0532 0130 00', 'rekeningnummer', '3704'],
    ['geboren op 3-4-1980', 'geboortedatum', '1980'],
    ['geb. 3 april 80', 'geboortedatum', 'april'],
    ['Geboortedatum: 2015-01-02', 'geboortedatum', '2015'],
    ['12/05/1961', 'geboortedatum', '1961'],
    ['Ik woon Verzonnenstraat 12a in Utrecht', 'adres', '12a'],
    ['Laan van Verzonnen 33-2', 'adres', '33'],
    ['Van der Verzonnenweg 5, Almelo', 'adres', 'Verzonnenweg'],
    ['Ik woon op nummer 14', 'adres', '14'],
    ['3512 AB 12', 'postcode', '3512'],
    ['3512ab, nr. 12 bis', 'postcode', '3512'],
    ['Mijn naam is Jan van der Verzonnen', 'naam', 'Verzonnen'],
    ['mijn naam is jan', 'naam', 'jan'],
    ['MIJN NAAM IS JAN', 'naam', 'JAN'],
    ['mijn naam is jan verzonnen en ik kom', 'naam', 'verzonnen'],
    ['ik heet jan van der verzonnen', 'naam', 'verzonnen'],
    ['Ik heet Fatima El Verzonnen.', 'naam', 'Fatima'],
    ['Hallo, ik ben Pieter en ik kom er vaak', 'naam', 'Pieter'],
    ['Met groeten,\nPieter Verzonnen', 'naam', 'Pieter'],
    ['Vraag naar mevrouw De Verzonnen', 'naam', 'Verzonnen'],
    ['mijn zoon Kareltje komt er', 'naam', 'Kareltje'],
    ['My name is Mary Anne Verzonnen', 'naam', 'Mary'],
    ["I'm Mary from Utrecht", 'naam', 'Mary'],
    ['اسمي فاطمة', 'naam', 'فاطمة'],
  ])('%s: takes out a %s', (text, kind, secret) => {
    const { text: left, removed } = redact(text);
    expect(left).toContain(`[weggelaten: ${kind}]`);
    expect(left).not.toContain(secret);
    expect(removed).toContain(kind);
  });

  it.each([
    'De plek is open van 10:00-16:00.',
    'ma t/m vr 9-17',
    'ma t/m vr 9.00-17.00 uur',
    'Open 09.00-12.00 13.00-17.00',
    'di 10.00 - 12.00, wo 13.30 - 16.00',
    '10.00-16.00 10.00-16.00 10.00-16.00',
    'Sinds 2024 zit de plek ergens anders.',
    'In 2023-2024 was er een verbouwing.',
    'Dicht van 24-12-2026 tot en met 2-1-2027.',
    'Koffie kost 1,50 en lunch € 12,50.',
    'Tilburg 9-17 uur en Moerdijk 10-16',
    'De plek is verhuisd naar Den Haag.',
    "'s-Hertogenbosch en Bergen op Zoom",
    'Er komen 120 mensen per week.',
    'ik ben er geweest en de deur was dicht',
    'Ik ben niet blij',
    'IK BEN ER GEWEEST',
    'mijn naam is niet belangrijk',
    'De weg 10 minuten lopen',
    'Bel eerst aan. De deur is op de 2e verdieping.',
    'المكان مغلق يوم الاثنين',
  ])('%s: leaves it alone', (text) => {
    expect(redact(text)).toMatchObject({ text, removed: [] });
  });

  it('leaves the rest of the text as it is', () => {
    expect(kept('Dinsdag is dicht. Vragen? 06-12345678. Groeten, Pieter\nEn bedankt!')).toBe(
      'Dinsdag is dicht. Vragen? [weggelaten: telefoonnummer]. Groeten, [weggelaten: naam]\nEn bedankt!',
    );
  });

  it('takes out what other removals bring together', () => {
    const text = kept('mijn naam is ik heet Jan en ik ben Piet 0612345678 0612345678a@b.nl');
    expect(text).not.toMatch(/Jan|Piet|\d{4}/);
  });

  it('says the same again, and finds nothing more in its own answer', () => {
    const parts = [
      ...['06', '12', '3456', '78 ', '+31', '(0)', '@', 'a.nl', ' at ', 'punt', 'NL91', 'ABNA'],
      ...['straat', ' 12', 'Weg', '-', '.', ':', '\n', 'ik ben ', 'Jan', 'mijn naam is ', '1980'],
      ...[
        'geb. ',
        '[weggelaten: naam]',
        ']',
        '\u0301',
        '\u200d',
        '\ud800',
        '٠٦',
        '３',
        'ﷺ',
        '3512 AB',
      ],
    ];
    let seed = 7;
    const next = (below: number) =>
      (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    for (let turn = 0; turn < 2000; turn += 1) {
      const text = Array.from({ length: next(12) }, () => parts[next(parts.length)]).join('');
      const once = kept(text);
      expect(kept(text)).toBe(once);
      expect([text, kept(once)]).toEqual([text, once]);
    }
  });

  it.each([
    ['a'.repeat(2000)],
    ['1 '.repeat(1000)],
    ['0-'.repeat(1000)],
    ['A '.repeat(1000)],
    ['a.'.repeat(1000)],
    ['a@'.repeat(1000)],
    ['van '.repeat(500)],
    ['Aa '.repeat(600)],
    ['NL91'.repeat(500)],
    ['mijn naam is '.repeat(150)],
    ['0612345678'.repeat(200)],
  ])('is done at once with a hostile text (%#)', (text) => {
    const started = performance.now();
    redact(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('mentionsSafety', () => {
  it.each([
    'Ik ben daar geslagen door een vrijwilliger.',
    'Er is sprake van MISBRUIK',
    'Ik wil niet meer leven',
    'ik voel me er niet veilig',
    'Een man met een mes kwam binnen',
    'Hij bedreigt bezoekers',
    'suïcidaal',
    'I was sexually assaulted there',
    'It is not safe, he hit me',
    'I want to die',
    'هذا المكان خطر',
    'ضربني رجل هناك',
    'لا أشعر بالأمان',
    'أفكر في الانتحار',
  ])('%s: yes', (text) => expect(redact(text).mentionsSafety).toBe(true));

  it.each([
    'De openingstijden kloppen niet.',
    'Het telefoonnummer is veranderd.',
    'The address has changed, they moved in May.',
    'Er is een mesthoop naast de deur.',
    'تغير العنوان',
  ])('%s: no', (text) => expect(redact(text).mentionsSafety).toBe(false));
});
