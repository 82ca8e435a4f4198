/**
 * The pure parts of the server that the web uses too: no database, no Nest, no Node. Read by the
 * import rules (eslint.config.mjs) and by the build, which makes the web anew when one changes.
 * A folder, or a file without its ending.
 */
export const sharedWithWeb = [
  'server/accounts/abilities',
  'server/accounts/roles',
  'server/opening-hours',
  'server/gazetteer',
  'server/base-map/base-map-file',
  'server/registry/registry-file',
  'server/registry/contact',
  'server/initiatives/effective-lifecycle',
  'server/initiatives/field-paths',
  'server/initiatives/vocabulary',
  'server/initiatives/labels',
  'server/initiatives/locales',
  'server/coverage/model',
  'server/criteria/criteria',
  'server/criteria/growth-file',
  'server/exchange/json-ld',
  'server/help-lines',
  'server/http/embed-address',
  'server/proposals/change-error',
  'server/proposals/changes',
  'server/proposals/conflict-words',
  'server/proposals/field-rules',
  'server/proposals/field-words',
  'server/proposals/merge',
  'server/proposals/record-path',
  'server/proposals/record-types',
  'server/proposals/record-troubles',
  'server/proposals/split-changes',
  'server/proposals/suggestion-form',
];
