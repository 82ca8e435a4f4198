import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type EntityManager } from 'typeorm';
import { ApiError } from '../common/api-error.js';
import { fieldsOf } from '../initiatives/field-paths.js';
import { valueHash } from '../initiatives/value-hash.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { Revision } from '../initiatives/revision.entity.js';
import type { FieldGroup } from '../initiatives/vocabulary.js';
import { Confirmation, type ConfirmationWay } from './confirmation.entity.js';
import { fieldGroupOf } from './field-groups.js';

export interface ConfirmCommand {
  recordId: string;
  fieldGroup: FieldGroup;
  /** Only what is about this location; null = the whole record. */
  locationId: string | null;
  /** Who may be named to a reader: "NVZH", "het initiatief zelf". */
  confirmedBy: string;
  way: ConfirmationWay;
  confirmedAt: Date;
  /** The published revision they saw; absent = whatever is published now. */
  revision?: number;
  /** Only these fields; absent = all of the group, there. */
  paths?: readonly string[];
}

/** Writes down that somebody said that facts are true, as they are published now. */
@Injectable()
export class ConfirmationsService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * @param manager a transaction to take part in, in which nobody else publishes; without one this is
   * a transaction of its own
   * @throws ApiError NOT_FOUND when the record is not public, BASE_OUTDATED when another revision was
   * published than the one they saw, INPUT_INVALID when there is nothing to confirm
   */
  async confirm(command: ConfirmCommand, manager?: EntityManager): Promise<void> {
    if (!manager) return this.dataSource.transaction((em) => this.confirm(command, em));
    const { revision, paths, ...confirmation } = command;
    const last = await manager.findOne(Revision, {
      where: { recordId: command.recordId, state: In(['PUBLISHED', 'WITHDRAWN']) },
      order: { n: 'DESC' },
    });
    if (last?.state !== 'PUBLISHED') throw new ApiError('NOT_FOUND');
    if (revision !== undefined && revision !== last.n) throw new ApiError('BASE_OUTDATED');
    const values = Object.entries(
      valuesOf(last.content, command.fieldGroup, command.locationId),
    ).filter(([path]) => paths === undefined || paths.includes(path));
    if (values.length === 0) throw new ApiError('INPUT_INVALID', { issues: ['fieldGroup'] });
    await manager.insert(Confirmation, {
      id: randomUUID(),
      ...confirmation,
      confirmedValues: Object.fromEntries(values),
    });
  }

  /**
   * Writes down that whoever just published a change says that the values they changed are true, per
   * group of facts. In the caller's transaction, after the publication.
   */
  async confirmChanged(
    em: EntityManager,
    { recordId, before, confirmedBy, way }: ConfirmChangedCommand,
  ): Promise<void> {
    const { content } = await em.findOneOrFail(Revision, {
      where: { recordId, state: 'PUBLISHED' },
      order: { n: 'DESC' },
    });
    const old = new Map([...fieldsOf(before)].map(([path, value]) => [path, valueHash(value)]));
    const changed = new Map<FieldGroup, Record<string, string>>();
    for (const [path, value] of fieldsOf(content)) {
      const hash = valueHash(value);
      if (old.get(path) === hash) continue;
      const group = fieldGroupOf(path);
      changed.set(group, { ...changed.get(group), [path]: hash });
    }
    for (const [fieldGroup, confirmedValues] of changed) {
      await em.insert(Confirmation, {
        id: randomUUID(),
        recordId,
        locationId: null,
        fieldGroup,
        confirmedAt: new Date(),
        confirmedBy,
        way,
        confirmedValues,
      });
    }
  }
}

export interface ConfirmChangedCommand {
  recordId: string;
  /** What the record was before it was published as it is now. */
  before: InitiativeContent;
  confirmedBy: string;
  way: ConfirmationWay;
}

function valuesOf(
  content: InitiativeContent,
  group: FieldGroup,
  locationId: string | null,
): Record<string, string> {
  const elsewhere = [
    ...content.locations.filter(({ id }) => id !== locationId).map(({ id }) => `/locations/${id}/`),
    ...content.offerings
      .filter((offering) => offering.locationId !== locationId)
      .map(({ id }) => `/offerings/${id}/`),
  ];
  return Object.fromEntries(
    [...fieldsOf(content)]
      .filter(([path]) => fieldGroupOf(path) === group)
      .filter(([path]) => locationId === null || !elsewhere.some((other) => path.startsWith(other)))
      .map(([path, value]) => [path, valueHash(value)]),
  );
}
