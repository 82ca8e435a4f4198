import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { RegionsModule } from '../regions/regions.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { GeocodingResolver } from './geocoding.resolver.js';
import { GeocodingService, LOCATIESERVER } from './geocoding.service.js';
import { Locatieserver } from './locatieserver.js';
import { OwnTablesService } from './own-tables.service.js';

/** From an address that an editor typed to points on the map. */
@Module({
  imports: [RegionsModule, RegistryModule],
  providers: [
    {
      provide: LOCATIESERVER,
      inject: [CONFIG],
      useFactory: ({ geocoderUrl }: Config) => geocoderUrl && new Locatieserver(geocoderUrl),
    },
    OwnTablesService,
    GeocodingService,
    GeocodingResolver,
  ],
  exports: [GeocodingService],
})
export class GeocodingModule {}
