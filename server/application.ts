import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { ApolloDriver } from '@nestjs/apollo';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { RequestVisitors } from './accounts/request-visitors.js';
import { SessionsService } from './accounts/sessions.service.js';
import type { Logger } from './common/logger.js';
import type { Config } from './config/config.js';
import { GrowthHttp } from './criteria/growth-http.js';
import { PublishedGrowthService } from './criteria/published-growth.service.js';
import { GraphqlHttp } from './graphql/graphql-http.js';
import type { RequestContext } from './graphql/request-context.js';
import { Metrics } from './health/metrics.js';
import { clientAddress } from './http/client-address.js';
import { createFront } from './http/front.js';
import { DATA_PER_MINUTE, SEARCHES_PER_MINUTE, SUGGESTIONS_PER_MINUTE } from './http/limits.js';
import { RateLimit } from './http/rate-limit.js';
import { InitiativeLoaders } from './initiatives/initiative-loaders.js';
import { InitiativesRepository } from './initiatives/initiatives.repository.js';
import { LocationsRepository } from './initiatives/locations.repository.js';
import { MailService } from './mail/mail.service.js';
import { mountPages } from './pages/mount-pages.js';
import { siteContext } from './pages/site-context.js';
import { SuggestionsService } from './proposals/suggestions.service.js';
import { CoverageFiles } from './coverage/coverage-files.js';
import { CoverageService } from './coverage/coverage.service.js';
import { CoverageHttp } from './coverage/coverage-http.js';
import { OutlinesService } from './coverage/outlines.service.js';
import { RegionFactsService } from './coverage/region-facts.service.js';
import { ExchangeHttp } from './exchange/exchange-http.js';
import { RegistryChangesService } from './registry/registry-changes.service.js';
import { RegionsService } from './regions/regions.service.js';
import { RegistryHttp } from './registry/registry-http.js';
import { RegistryService } from './registry/registry.service.js';
import { TilesHttp } from './tiles/tiles-http.js';
import { TilesService } from './tiles/tiles.service.js';

export interface ApplicationOptions {
  config: Config;
  logger: Logger;
  /** Connected and migrated. */
  dataSource: DataSource;
  /** Where the site was built; null: API only. */
  siteBuild: string | null;
  dataPerMinute?: number;
  searchesPerMinute?: number;
  /** What visitors tell the register, per minute and address. */
  suggestionsPerMinute?: number;
  /** How long a request may take to arrive, milliseconds. */
  longestRequestMs?: number;
}

/** The whole application: started once by `main.ts`, and by every test that speaks HTTP. */
export class Application {
  private constructor(
    readonly nest: INestApplication,
    private readonly server: Server,
  ) {}

  /** Builds everything; listens to nothing yet. */
  static async create(options: ApplicationOptions): Promise<Application> {
    const { config, logger, dataSource } = options;
    const nest = await NestFactory.create(AppModule.of(config, logger, dataSource), {
      // Nest writes errors with what the visitor asked in them; ours go through the logger instead.
      logger: false,
      bodyParser: false,
    });
    nest.getHttpAdapter().getInstance().disable('x-powered-by');
    await nest.init();

    const registry = nest.get(RegistryService);
    const growth = nest.get(PublishedGrowthService);
    const coverage = {
      service: nest.get(CoverageService),
      regions: nest.get(RegionFactsService),
    };
    const suggestions = {
      service: nest.get(SuggestionsService),
      limit: new RateLimit(options.suggestionsPerMinute ?? SUGGESTIONS_PER_MINUTE),
    };
    const loaders = {
      initiatives: nest.get(InitiativesRepository),
      locations: nest.get(LocationsRepository),
    };
    const apollo = nest.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter
      .instance as unknown as ApolloServer<RequestContext>;
    const addressOf = clientAddress(config.trustProxy);
    const behind = {
      graphql: new GraphqlHttp(
        apollo,
        new RequestVisitors(nest.get(SessionsService), config.publicUrl),
        (request) => ({
          loaders: new InitiativeLoaders(loaders.initiatives, loaders.locations),
          now: new Date(),
          visitor: null,
          caller: { address: addressOf(request), userAgent: request.headers['user-agent'] },
          isCrossSite: false,
          cookies: [],
        }),
      ),
      registry: new RegistryHttp(registry, config.publicUrl),
      growth: new GrowthHttp(growth),
      tiles: new TilesHttp(nest.get(TilesService), config.publicUrl),
      coverage: new CoverageHttp(nest.get(CoverageFiles), nest.get(OutlinesService)),
      exchange: new ExchangeHttp(registry, nest.get(RegistryChangesService), config.publicUrl),
      controllers: nest.getHttpAdapter().getInstance(),
      pages: options.siteBuild
        ? await mountPages(
            options.siteBuild,
            siteContext({
              config,
              registry,
              growth,
              suggestions,
              coverage,
              regions: nest.get(RegionsService),
              logger,
            }),
            addressOf,
          )
        : nest.getHttpAdapter().getInstance(),
    };
    const server = createFront(
      {
        config,
        logger,
        metrics: nest.get(Metrics),
        dataPerMinute: options.dataPerMinute ?? DATA_PER_MINUTE,
        searchesPerMinute: options.searchesPerMinute ?? SEARCHES_PER_MINUTE,
        longestRequestMs: options.longestRequestMs ?? 30_000,
      },
      () => behind,
    );
    return new Application(nest, server);
  }

  /** @returns the port it listens on. Rejects with one sentence when it cannot have this one. */
  async listen(port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      const refused = (error: NodeJS.ErrnoException): void => reject(portProblem(port, error));
      this.server.once('error', refused);
      this.server.listen(port, () => {
        this.server.off('error', refused);
        resolve();
      });
    });
    this.nest.get(MailService).start();
    return (this.server.address() as AddressInfo).port;
  }

  /** Stops taking requests and lets those under way finish (10 s at most). */
  async stopAnswering(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeIdleConnections();
    const patience = setTimeout(() => this.server.closeAllConnections(), 10_000);
    await closed;
    clearTimeout(patience);
  }

  /** Stops answering, then lets go of everything, the connections to the database too. */
  async close(): Promise<void> {
    await this.stopAnswering();
    await this.nest.close();
  }
}

function portProblem(port: number, error: NodeJS.ErrnoException): Error {
  const reason =
    error.code === 'EADDRINUSE'
      ? 'another program uses it'
      : error.code === 'EACCES'
        ? 'this user may not use it'
        : error.message;
  return new Error(`Port ${port} cannot be used: ${reason}. Choose another PORT.`, {
    cause: error,
  });
}

/** The built site beside this compiled file; null where only the API was built. */
export function builtSite(root: string): string | null {
  const folder = join(root, 'dist', 'web');
  return existsSync(join(folder, 'server', 'index.js')) ? folder : null;
}
