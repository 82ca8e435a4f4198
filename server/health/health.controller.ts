import { Controller, Get, Header, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Response } from 'express';
import type { DataSource } from 'typeorm';
import { RegistryService } from '../registry/registry.service.js';
import { Metrics } from './metrics.js';

@Controller()
export class HealthController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly registry: RegistryService,
    private readonly metrics: Metrics,
  ) {}

  /** The process answers; says nothing about the database. */
  @Get('health/live')
  @Header('Cache-Control', 'no-store')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** 200 when the database answers and a registry is published, else 503 with what is missing. */
  @Get('health/ready')
  @Header('Cache-Control', 'no-store')
  async ready(@Res() response: Response): Promise<void> {
    const database = await this.databaseAnswers();
    const registry = this.registry.current() !== null;
    if (!database || !registry) response.set('Retry-After', '5');
    response.status(database && registry ? 200 : 503).json({
      status: database && registry ? 'ok' : 'unavailable',
      database: database ? 'ok' : 'unreachable',
      registry: this.registry.current()?.version ?? 'not published yet',
    });
  }

  @Get('metrics')
  @Header('Cache-Control', 'no-store')
  async figures(@Res() response: Response): Promise<void> {
    response.set('Content-Type', this.metrics.contentType).send(await this.metrics.text());
  }

  private async databaseAnswers(): Promise<boolean> {
    try {
      await this.dataSource.query('VALUES (1)');
      return true;
    } catch {
      return false;
    }
  }
}
