import { fileURLToPath } from 'node:url';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig, type Plugin } from 'vite';
import { sharedWithWeb } from './server/start/shared-with-web.mjs';

const shared = sharedWithWeb.map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Pages for visitors; every other page is for people who keep the register. */
const FOR_VISITORS =
  'accessibility|embed|embed-builder|find|frame|initiative|not-found|privacy|shell|sources|suggest';

/** What only people who keep the register need: a visitor downloads none of it. */
const FOR_KEEPERS = new RegExp(
  [
    `/web/(graphql|i18n/keep)/|/web/keep\\.css|/web/ui/Text(Field|Area)`,
    `/web/pages/(?!(${FOR_VISITORS})/)|/web/map/(outcome-looks|patterns)`,
    `/server/(accounts|proposals|criteria|confirmations)/`,
    `/server/opening-hours/(hours-form|read-hours-form|kept-lines|typed-time|every-sentence)`,
    `/server/initiatives/(field-paths|labels)`,
    `icons/(key-round|arrow-)|node_modules/(@tanstack|@casl|@ucast|@simplewebauthn)/`,
  ].join('|'),
);

/** Draws maps; fetched when one is shown. What asks whether there can be one is no part of it. */
const ON_A_MAP =
  /\/web\/map\/(?!can-draw|map-place|outcome-looks|use-map-parts)|node_modules\/(maplibre-gl|@vis\.gl|supercluster)\/|icons\/maximize-2/;

/** Asked for by who presses or wants to tell something: who only looks for a place needs none of it. */
const ON_REQUEST =
  /\/web\/pages\/(initiative\/growth|suggest)\/|\/server\/proposals\/suggestion-form/;

/** Of the page of one place, and of pages that show parts of it: a list of places needs none of it. */
const ON_A_PLACE =
  /\/web\/(pages\/initiative\/components\/(?!BackToList)|ui\/(Table|Section)\.tsx)/;

/** For who makes policy: neither a visitor nor a keeper needs the engine and its words. */
const FOR_REGIONS =
  /\/web\/(coverage\.css|(coverage|i18n\/coverage|pages\/coverage)\/)|\/web\/map\/outcome-looks|\/server\/coverage\/model\/|icons\/chevron/;

/** In pages of others, and for who makes those: nobody on the site itself needs it. */
const FOR_EMBEDS = /\/web\/(embed\.css|(embed|i18n\/embed|pages\/embed|pages\/embed-builder)\/)/;

/** Each page gets those of its own language, with `web/i18n/page-language`. */
const HOURS_WORDS = /\/server\/opening-hours\/sentence-words-\w+\./;

/** Small things of a few pages that are opened seldom: no group, so that nobody else gets them. */
const SELDOM = /\/web\/ui\/CopyButton|icons\/(copy|printer)\./;

/** For a consulting room: who only looks for a place needs neither the shortlist nor the hand-out. */
const FOR_REFERRERS =
  /\/web\/((refer|open-data)\.css|(referrals|i18n\/refer|pages\/refer)\/)|node_modules\/uqr\//;

/** Words for every code of the register: of keepers, and of the explanation of a number. */
const LABELS = /\/server\/initiatives\/labels/;

/** In the browser the words about opening hours are those that came with the page, not of every language. */
function hoursWordsOfThePage(): Plugin {
  return {
    name: 'hours-words-of-the-page',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) =>
      source === './words-of.js'
        ? fileURLToPath(new URL('web/i18n/hours-words.ts', import.meta.url))
        : null,
  };
}

export default defineConfig({
  plugins: [hoursWordsOfThePage(), reactRouter()],
  // The map draws in a worker of its own.
  worker: { format: 'es' },
  publicDir: 'web/public',
  build: {
    // Nothing as data: URL, the content security policy refuses those for fonts and styles.
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {
      treeshake: {
        // Pure: what a page does not use of them is left out, tables that are computed at the top too.
        moduleSideEffects: (id) => !shared.some((path) => id.startsWith(path)),
      },
    },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // What several pages need in few files: a slow connection takes long to ask for each, and
            // small ones compress badly.
            codeSplitting: {
              groups: [
                {
                  name: 'packages',
                  priority: 3,
                  // With what fetches a file later: else it goes along with the first that is fetched so, the map.
                  test: /vite\/preload-helper|node_modules\/(react|react-dom|react-router|react-intl|scheduler|intl-messageformat|@formatjs)\//,
                },
                {
                  name: 'shared',
                  priority: 2,
                  test: (id) =>
                    /\/(web|server|lucide-react)\//.test(id) &&
                    !FOR_KEEPERS.test(id) &&
                    !ON_A_MAP.test(id) &&
                    !FOR_REGIONS.test(id) &&
                    !FOR_EMBEDS.test(id) &&
                    !FOR_REFERRERS.test(id) &&
                    !SELDOM.test(id) &&
                    !HOURS_WORDS.test(id) &&
                    !ON_A_PLACE.test(id) &&
                    !ON_REQUEST.test(id),
                  minShareCount: 2,
                },
                { name: 'map', priority: 2, test: ON_A_MAP, minShareCount: 2 },
                { name: 'place', priority: 2, test: ON_A_PLACE, minShareCount: 2 },
                // Before those of keepers, who use a word list of it.
                { name: 'on-request', priority: 2, test: ON_REQUEST, minShareCount: 2 },
                { name: 'coverage', priority: 2, test: FOR_REGIONS, minShareCount: 2 },
                { name: 'embeds', priority: 2, test: FOR_EMBEDS, minShareCount: 2 },
                { name: 'refer', priority: 2, test: FOR_REFERRERS, minShareCount: 2 },
                { name: 'labels', priority: 2, test: LABELS, minShareCount: 2 },
                // After the others, so that it takes nothing a visitor needs too.
                { name: 'keep', priority: 1, test: FOR_KEEPERS, minShareCount: 2 },
              ],
            },
          },
        },
      },
    },
  },
  // Bundled, or the server would load every icon there is at start.
  ssr: { noExternal: ['lucide-react'] },
});
