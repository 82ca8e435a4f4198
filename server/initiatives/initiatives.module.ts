import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ConfirmationsService } from '../confirmations/confirmations.service.js';
import { RegionsModule } from '../regions/regions.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import {
  CodedWordResolver,
  InitiativeFieldsResolver,
  OfferingFieldsResolver,
  VocabularyEntryResolver,
} from './initiative-fields.resolver.js';
import { InitiativesRepository } from './initiatives.repository.js';
import { InitiativesResolver } from './initiatives.resolver.js';
import { InitiativesService } from './initiatives.service.js';
import { ListingRefusalsService } from './listing-refusals.service.js';
import { LocationFieldsResolver } from './location-fields.resolver.js';
import { LocationsRepository } from './locations.repository.js';
import { NearService } from './near.service.js';
import { NetworkStatusResolver } from './network-status.resolver.js';
import { NetworkStatusService } from './network-status.service.js';
import { OpeningHoursResolver } from './opening-hours.resolver.js';
import { PublicationRepository } from './publication.repository.js';
import { PublicationService } from './publication.service.js';
import { TakeDownResolver } from './take-down.resolver.js';
import { TakeDownService } from './take-down.service.js';

@Module({
  imports: [AuditModule, RegionsModule, RegistryModule],
  providers: [
    InitiativesResolver,
    InitiativeFieldsResolver,
    OfferingFieldsResolver,
    LocationFieldsResolver,
    OpeningHoursResolver,
    CodedWordResolver,
    VocabularyEntryResolver,
    InitiativesService,
    InitiativesRepository,
    LocationsRepository,
    NearService,
    PublicationService,
    PublicationRepository,
    TakeDownService,
    TakeDownResolver,
    NetworkStatusService,
    NetworkStatusResolver,
    ListingRefusalsService,
    ConfirmationsService,
  ],
  exports: [
    InitiativesService,
    ConfirmationsService,
    TakeDownService,
    ListingRefusalsService,
    PublicationRepository,
    PublicationService,
    InitiativesRepository,
    LocationsRepository,
  ],
})
export class InitiativesModule {}
