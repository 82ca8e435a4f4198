import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { regionEntities } from './entities.js';
import { RegionsRepository } from './regions.repository.js';
import { RegionsResolver } from './regions.resolver.js';
import { RegionsService } from './regions.service.js';

/** Where things are: regions, places, postcodes and the people who live there. */
@Module({
  imports: [TypeOrmModule.forFeature(regionEntities)],
  providers: [RegionsRepository, RegionsService, RegionsResolver],
  exports: [RegionsService],
})
export class RegionsModule {}
