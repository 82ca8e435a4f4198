import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AccountsModule } from './accounts/accounts.module.js';
import { AuditModule } from './audit/audit.module.js';
import { LOGGER, type Logger } from './common/logger.js';
import { CONFIG, type Config } from './config/config.js';
import { ConfirmationsModule } from './confirmations/confirmations.module.js';
import { CoverageModule } from './coverage/coverage.module.js';
import { DuplicatesModule } from './duplicates/duplicates.module.js';
import { GeocodingModule } from './geocoding/geocoding.module.js';
import { CriteriaModule } from './criteria/criteria.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HealthModule } from './health/health.module.js';
import { InitiativesModule } from './initiatives/initiatives.module.js';
import { InventoriesModule } from './inventories/inventories.module.js';
import { MailModule } from './mail/mail.module.js';
import { SuggestionsModule } from './proposals/suggestions.module.js';
import { ProposalsModule } from './proposals/proposals.module.js';
import { RegionsModule } from './regions/regions.module.js';
import { RegistryModule } from './registry/registry.module.js';
import { TilesModule } from './tiles/tiles.module.js';

/** What the start of the process hands to every module. */
@Global()
@Module({})
class SurroundingsModule {
  static of(config: Config, logger: Logger): DynamicModule {
    return {
      module: SurroundingsModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
      ],
      exports: [CONFIG, LOGGER],
    };
  }
}

/** The list of feature modules. */
@Module({})
export class AppModule {
  /** @param dataSource connected and migrated */
  static of(config: Config, logger: Logger, dataSource: DataSource): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SurroundingsModule.of(config, logger),
        TypeOrmModule.forRootAsync({
          useFactory: () => dataSource.options,
          dataSourceFactory: async () => dataSource,
        }),
        GraphqlModule,
        RegionsModule,
        RegistryModule,
        TilesModule,
        InitiativesModule,
        AuditModule,
        MailModule,
        AccountsModule,
        DuplicatesModule,
        SuggestionsModule,
        ProposalsModule,
        GeocodingModule,
        CriteriaModule,
        ConfirmationsModule,
        InventoriesModule,
        CoverageModule,
        HealthModule,
      ],
    };
  }
}
