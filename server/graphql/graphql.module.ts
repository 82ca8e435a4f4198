import { type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { ApiError } from '../common/api-error.js';
import { LOGGER, type Logger } from '../common/logger.js';
import { formatError } from './format-error.js';
import type { RequestContext } from './request-context.js';

/** Room for the introspection query and for any page of ours; not for a query that asks the world. */
const armor = new ApolloArmor({
  maxDepth: { n: 10, flattenFragments: true },
  costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.4 },
  maxAliases: { n: 15 },
  maxDirectives: { n: 20 },
  // graphql-js counts tokens itself while it reads, and tells it as any other fault of the text.
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

/** 503 with Retry-After, where the reason is the database and not the question. */
const databaseAway: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors }) => {
      const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
      const away = (result?.errors ?? errors)?.some(
        (error) =>
          error.extensions?.['code'] === 'DATABASE_UNAVAILABLE' ||
          error.extensions?.['code'] === 'NOT_READY',
      );
      if (away) {
        response.http.status = 503;
        response.http.headers.set('retry-after', '5');
      }
    },
  }),
};

/** What another site starts in somebody's browser changes nothing here, signed in or not. */
const refusesOtherSites: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation !== 'query' && contextValue.isCrossSite) {
        throw new ApiError('CROSS_SITE');
      }
    },
  }),
};

/** Reading operations only: what changes something is answered by Apollo every time. */
const tellsApproval: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue, schema, document }) => {
      if (operation?.operation === 'query') contextValue.approved?.({ schema, document });
    },
  }),
};

/** Code-first: the schema is what the decorated classes say; `schema.graphql` is its committed copy. */
export const GraphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [LOGGER],
  useFactory: (logger: Logger) => ({
    autoSchemaFile: true,
    sortSchema: true,
    // Served by GraphqlHttp; this address is never mounted in front of it.
    path: '/graphql',
    graphiql: false,
    // Nest would turn every status into 200 where there is a result, also the 503 of databaseAway.
    preserveHttpStatusForExecutionErrors: false,
    introspection: true,
    parseOptions: { maxTokens: 1500 },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    // Armor's types come from the CommonJS half of the same package.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It counts the age of every field of every answer; ours may not be kept at all.
      ApolloServerPluginCacheControlDisabled(),
      databaseAway,
      refusesOtherSites,
      tellsApproval,
      ...(armor.plugins as unknown as ApolloServerPlugin<RequestContext>[]),
    ],
    validationRules: armor.validationRules,
    ...('allowBatchedHttpRequests' in armor
      ? { allowBatchedHttpRequests: armor.allowBatchedHttpRequests as boolean }
      : {}),
    formatError: (formatted, error) => formatError(formatted, error, logger),
  }),
});
