import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { DistancesRepository } from './distances.repository.js';
import { DistancesService, TRAVEL_SERVICE } from './distances.service.js';
import { TravelService } from './travel-service.js';

/** Distances around water and by travel time. */
@Module({
  providers: [
    {
      provide: TRAVEL_SERVICE,
      inject: [CONFIG],
      useFactory: ({ travelTime }: Config) => travelTime && new TravelService(travelTime),
    },
    DistancesRepository,
    DistancesService,
  ],
  exports: [DistancesService],
})
export class DistancesModule {}
