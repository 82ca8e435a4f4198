import { readSmallForm, textField } from './read-form.js';

const post = (body: BodyInit, type?: string) =>
  new Request('http://localhost/', {
    method: 'POST',
    body,
    ...(type === undefined ? {} : { headers: { 'content-type': type } }),
  });
const FORM = 'application/x-www-form-urlencoded';

describe('readSmallForm', () => {
  it('reads both kinds of form', async () => {
    expect(textField(await readSmallForm(post('plek=Den+Haag', FORM)), 'plek', 100)).toBe(
      'Den Haag',
    );
    const form = new FormData();
    form.set('plek', '3512 AB');
    expect(textField(await readSmallForm(post(form)), 'plek', 100)).toBe('3512 AB');
  });

  it.each([
    ['no form', '{"plek":"x"}', 'application/json'],
    ['a broken form', 'nonsense', 'multipart/form-data; boundary=x'],
    ['no type at all', 'plek=x', 'text/plain'],
    ['far too much', `plek=${'x'.repeat(20_000)}`, FORM],
  ])('treats %s as an empty form', async (_, body, type) => {
    expect(textField(await readSmallForm(post(body, type)), 'plek', 100)).toBe('');
  });

  it('cuts long texts and takes no files', async () => {
    expect(
      textField(await readSmallForm(post(`plek=${'x'.repeat(500)}`, FORM)), 'plek', 100),
    ).toHaveLength(100);
    const form = new FormData();
    form.set('plek', new Blob(['x']), 'x.txt');
    expect(textField(await readSmallForm(post(form)), 'plek', 100)).toBe('');
  });
});
