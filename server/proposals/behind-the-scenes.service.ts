import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { z } from 'zod';
import type { Visitor } from '../accounts/visitor.js';
import { AuditService, type AuditAct } from '../audit/audit.service.js';
import { ApiError } from '../common/api-error.js';
import { isStorable } from '../common/storable.js';
import { inTransaction } from '../database/transaction.js';
import { HiddenAddress } from '../initiatives/hidden-address.entity.js';
import { siteSchema, type InitiativeContent } from '../initiatives/initiative-content.js';
import { PrivateContact } from '../initiatives/private-contact.entity.js';
import { PublicationService } from '../initiatives/publication.service.js';
import type {
  ConcealedAddressModel,
  ContactPersonInput,
  ContactPersonModel,
} from './proposals.model.js';

const maybe = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess(
    (value) => (value === '' ? null : value),
    shape.nullish().transform((v) => v ?? null),
  );

const personSchema = z.object({
  name: z.string().trim().min(1).max(120).refine(isStorable),
  role: maybe(z.string().trim().max(120).refine(isStorable)),
  email: maybe(z.email().max(254)),
  phone: maybe(
    z
      .string()
      .trim()
      .max(30)
      .regex(/^[+\d][\d ()-]{5,}$/),
  ),
});
const addressSchema = siteSchema.pick({ street: true, houseNumber: true, postcode: true });

/** What of a record is private: concealed addresses and the people behind it. */
@Injectable()
export class BehindTheScenesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly publications: PublicationService,
    private readonly audit: AuditService,
  ) {}

  /** Of every location whose address is hidden. */
  async addressesOf(content: InitiativeContent): Promise<ConcealedAddressModel[]> {
    const hidden = content.locations.filter(
      ({ addressVisibility, site }) => addressVisibility === 'HIDDEN' && site,
    );
    const known = await this.dataSource.manager.findBy(HiddenAddress, {
      siteId: In(hidden.map(({ site }) => site!.id)),
    });
    return hidden.map(({ id, site }) => {
      const address = known.find(({ siteId }) => siteId === site!.id);
      return {
        locationId: id,
        street: address?.street ?? null,
        houseNumber: address?.houseNumber ?? null,
        postcode: address?.postcode ?? null,
      };
    });
  }

  /** @throws ApiError NOT_ALLOWED, NOT_FOUND, INPUT_INVALID */
  async saveAddress(
    visitor: Visitor,
    recordId: string,
    locationId: string,
    input: unknown,
  ): Promise<void> {
    visitor.mustBeAllowed('change', 'ConcealedAddress', { recordId });
    const address = parsed(addressSchema, input);
    await inTransaction(this.dataSource, async (em) => {
      const current = await this.publications.current(em, recordId);
      const location = current?.content.locations.find(({ id }) => id === locationId);
      if (location?.addressVisibility !== 'HIDDEN' || !location.site) {
        throw new ApiError('NOT_FOUND');
      }
      await em.upsert(
        HiddenAddress,
        { siteId: location.site.id, ...address, latitude: null, longitude: null },
        ['siteId'],
      );
      await this.note(em, visitor, 'record.address-changed', recordId);
    });
  }

  /** By name. */
  async personsOf(recordId: string): Promise<ContactPersonModel[]> {
    return this.dataSource.manager.find(PrivateContact, {
      where: { initiativeId: recordId },
      order: { name: 'ASC', id: 'ASC' },
    });
  }

  /** @throws ApiError NOT_ALLOWED, NOT_FOUND, INPUT_INVALID */
  async savePerson(
    visitor: Visitor,
    recordId: string,
    id: string | null,
    input: ContactPersonInput,
  ): Promise<ContactPersonModel> {
    visitor.mustBeAllowed('change', 'ContactPerson', { recordId });
    const person = parsed(personSchema, input);
    return inTransaction(this.dataSource, async (em) => {
      if (!(await this.publications.current(em, recordId))) throw new ApiError('NOT_FOUND');
      if (id === null) {
        const added = { id: randomUUID(), initiativeId: recordId, ...person };
        await em.insert(PrivateContact, added);
        await this.note(em, visitor, 'record.contact-person-changed', recordId);
        return added;
      }
      const { affected } = await em.update(PrivateContact, { id, initiativeId: recordId }, person);
      if (affected !== 1) throw new ApiError('NOT_FOUND');
      await this.note(em, visitor, 'record.contact-person-changed', recordId);
      return { id, ...person };
    });
  }

  /** @throws ApiError NOT_ALLOWED, NOT_FOUND */
  async removePerson(visitor: Visitor, recordId: string, id: string): Promise<void> {
    visitor.mustBeAllowed('change', 'ContactPerson', { recordId });
    await inTransaction(this.dataSource, async (em) => {
      const { affected } = await em.delete(PrivateContact, { id, initiativeId: recordId });
      if (affected !== 1) throw new ApiError('NOT_FOUND');
      await this.note(em, visitor, 'record.contact-person-changed', recordId);
    });
  }

  private note(
    em: Parameters<AuditService['note']>[0],
    visitor: Visitor,
    act: AuditAct,
    recordId: string,
  ): Promise<void> {
    return this.audit.note(em, { actor: visitor.pseudonym, act, subject: `record:${recordId}` });
  }
}

function parsed<Shape extends z.ZodType>(shape: Shape, input: unknown): z.output<Shape> {
  const result = shape.refine(isStorable).safeParse(input);
  if (result.success) return result.data as z.output<Shape>;
  throw new ApiError('INPUT_INVALID', {
    issues: result.error.issues.map(({ path }) => path.join('.')),
  });
}
