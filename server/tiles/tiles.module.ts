import { Module } from '@nestjs/common';
import { TilesRepository } from './tiles.repository.js';
import { TilesService } from './tiles.service.js';

/** Vector tiles of regions. */
@Module({
  providers: [TilesRepository, TilesService],
  exports: [TilesService],
})
export class TilesModule {}
