import { Module } from '@nestjs/common';
import { RegistryModule } from '../registry/registry.module.js';
import { HealthController } from './health.controller.js';
import { Metrics } from './metrics.js';

@Module({
  imports: [RegistryModule],
  controllers: [HealthController],
  providers: [Metrics],
  exports: [Metrics],
})
export class HealthModule {}
