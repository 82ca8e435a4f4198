import { Module } from '@nestjs/common';
import { BaseMapRepository } from './base-map.repository.js';
import { BaseMapService } from './base-map.service.js';

/** The map under the places, as one file. */
@Module({
  providers: [BaseMapRepository, BaseMapService],
  exports: [BaseMapService],
})
export class BaseMapModule {}
