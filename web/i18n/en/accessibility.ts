import type { accessibility as original } from '../nl/accessibility.js';

/** How well the site can be used by everyone: what was tested, what is not known. */
export const accessibility: Record<keyof typeof original, string> = {
  'a11y.title': 'Accessibility',
  'a11y.intro':
    'Everyone must be able to use this site. Also with a small screen, a screen reader or only a keyboard.',
  'a11y.standardTitle': 'The rules we follow',
  'a11y.standard':
    'We follow the rules of WCAG 2.2, level AA. The government uses those rules too.',
  'a11y.testedTitle': 'What has been tested',
  'a11y.automatic':
    'A program checks every page, in every language, light and dark. This happens at every change.',
  'a11y.keyboard': 'Everything works with only a keyboard.',
  'a11y.small': 'Everything fits on a screen of 320 points wide, and with text at 200 percent.',
  'a11y.script': 'Searching and reading also work without JavaScript.',
  'a11y.notTestedTitle': 'What has not been tested yet',
  'a11y.notTested':
    'Nobody with a disability has tested the site for us yet. No other organisation has examined it yet either.',
  'a11y.translations': 'The English and Arabic texts have not been read by a native speaker yet.',
  'a11y.mapTitle': 'The map',
  'a11y.map':
    'The map is an extra. Everything on the map is also in the list. You can choose the places on the map with the keyboard.',
  'a11y.wordsTitle': 'The language',
  'a11y.words':
    'We write short sentences and plain words. We do not translate names, or the words a place uses for itself.',
  'a11y.problemTitle': 'Does something not work?',
  'a11y.problem': 'Tell us. Email {address}.',
  'a11y.problemNoMail': 'We do not have an email address yet where you can report this.',
};
