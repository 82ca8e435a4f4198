import { ACCESS_FLAGS, type AccessFlag } from '../../../../server/initiatives/vocabulary.js';

/** Access that is about arriving; the rest is about who may come. Together: every flag, once. */
export const FLAGS_ABOUT_ARRIVING: readonly AccessFlag[] = [
  'someoneMeetsYou',
  'mayBringSomeone',
  'meetBeforehand',
];

export const FLAGS_ABOUT_WELCOME: readonly AccessFlag[] = ACCESS_FLAGS.filter(
  (flag) => !FLAGS_ABOUT_ARRIVING.includes(flag),
);
