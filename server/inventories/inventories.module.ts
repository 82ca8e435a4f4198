import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { InventoriesResolver } from './inventories.resolver.js';
import { InventoriesService } from './inventories.service.js';

/** Which municipalities were looked through, by whom and until when that counts. */
@Module({
  imports: [AuditModule, RegionsModule],
  providers: [InventoriesService, InventoriesResolver],
  exports: [InventoriesService],
})
export class InventoriesModule {}
