import type { frame as original } from '../nl/frame.js';

/** What stands around every page, and the pages for when something is not there. */
export const frame: Record<keyof typeof original, string> = {
  'site.name': 'Zelfregiekaart',
  'site.titleOf': '{page} - Zelfregiekaart',
  'site.skip': 'Go to the content',
  'site.home': 'Zelfregiekaart, to the first page',

  'languages.label': 'Language',
  'loading.text': 'One moment. The page is coming.',
  'loading.failed': 'This page does not work now. Try again later.',
  'loading.page': 'The page is coming',
  'offline.now': 'You are not on the internet. You see the list of {date}.',
  'offline.unsure': 'We cannot check now whether this list is new. The list is from {date}.',
  'offline.old': 'This list is from {date}. We cannot say if a place is open.',
  'update.ready': 'There is a new version of this site.',
  'update.load': 'Load the new version',

  'help.region': 'Help in an emergency',
  'help.title': 'Need help now?',
  'help.call': 'Call {number}',
  'help.more': 'More help',
  'help.or': 'or',
  'help.chat': 'You can chat at {site}',
  'help.again': 'Do you need help now?',

  'leave.link': 'Leave this site quickly',
  'leave.note': 'Take care: this does not erase your browser history.',
  'leave.opens': 'Opens the weather site of KNMI.',

  'footer.label': 'About this site',
  'footer.about':
    'This map shows places by and for people who know hard times. Zelfregie means self-direction: you choose what helps you.',
  'footer.list': 'All places',
  'footer.sources': 'Where does this come from?',
  'footer.privacy': 'What we keep about you',
  'footer.accessibility': 'Accessibility',
  'footer.coverage': 'Coverage per municipality (in Dutch)',
  'footer.refer': 'For doctors who refer (in Dutch)',
  'footer.openData': 'Data for programmers',
  'footer.published': 'This list is from {date}.',

  'missing.title': 'This page does not exist',
  'missing.text': 'Check if the address is right. Or search for a place here.',
  'missing.initiativeTitle': 'We do not know this place',
  'missing.initiativeText': 'Its name may have changed. Search here by postcode or town.',
  'gone.title': 'This place is no longer on the map',
  'gone.text': 'The page has been removed. Search for another place here.',
  'error.title': 'Something is going wrong on our side',
  'error.text': 'It is not your fault. Please try again in a few minutes.',
  'error.back': 'To the first page',
  'unavailable.title': 'The list is not here right now',
  'unavailable.text': 'We cannot show the places now. Please try again later.',
};
