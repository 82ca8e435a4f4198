import type { privacy as original } from '../nl/privacy.js';

/** What is kept of a visitor. Only what the product really does. */
export const privacy: Record<keyof typeof original, string> = {
  'privacy.title': 'What we keep about you',
  'privacy.short': 'Almost nothing. You do not have to tell us anything about yourself.',
  'privacy.searchTitle': 'What you search for',
  'privacy.search':
    'Your device gets the whole list of places. Then it does the searching itself. Your postcode, your town and your choices do not reach us.',
  'privacy.searchUrl':
    'What you search for is in the address of the page, after the hash sign (#). A browser never sends that part.',
  'privacy.myPlace':
    'Do you press “Use my location”? Then your browser asks if that is allowed. Your location stays on your device.',
  'privacy.withoutScript':
    'Does JavaScript not work on your device? Then our computer searches for you. It forgets at once what you typed.',
  'privacy.pages':
    'Do you open a place from the list? Then we usually do not notice. Do you open the page with a link from elsewhere? Then we only note that someone opened a place, not which one.',
  'privacy.growth':
    'Do you look at how a place grows? Then your browser asks our computer for it. We do not note which place it is.',
  'privacy.tell':
    'Do you tell us something about a place? Then we keep your message, not who you are. Our computer takes out names, numbers and addresses of people as well as it can. We erase the message a year after we dealt with it.',
  'privacy.cookiesTitle': 'Cookies and people who watch',
  'privacy.cookies': 'You get no cookie from us. Nobody is watching you. There are no adverts.',
  'privacy.keepers':
    'There is one cookie, only for people who keep this list. It remembers who signed in.',
  'privacy.thirdParties':
    'The page gets nothing from other companies. The letters and the map also come from us.',
  'privacy.logTitle': 'The log',
  'privacy.log':
    'Our computer notes what kind of page was asked for, and at what time. We keep only the first part of your IP address. That way it no longer points to you alone.',
  'privacy.deviceTitle': 'Your own phone or computer',
  'privacy.device':
    'Your browser remembers which pages you visit. It also remembers what you searched for. Does someone else look at your device? Then erase the history.',
  'privacy.offline':
    'Your browser keeps the whole list, so that the site also works without internet. What you searched for is not in it. Do you erase the site data? Then the list is gone.',
  'privacy.refer':
    'The page for referrals is for doctors and practices. It remembers the last five sheets, on that device alone. No postcode and no person is kept. One button erases the list.',
  'privacy.embed':
    'Do you see this map on another website? Then we keep nothing on your device. That website has its own rules.',
  'privacy.leave':
    'The link “Leave this site quickly” opens another site. It does not erase the history.',
  'privacy.linksTitle': 'Links to other sites',
  'privacy.links':
    'A link to a website or map takes you to someone else. There, their rules apply.',
  'privacy.questionTitle': 'A question about this?',
  'privacy.question': 'Email {address}.',
  'privacy.questionNoMail': 'We do not have an email address for your question yet.',
};
