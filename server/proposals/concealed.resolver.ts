import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { uuidOf } from '../common/uuid-of.js';
import { BehindTheScenesService } from './behind-the-scenes.service.js';
import { ContactPersonInput, ContactPersonModel } from './proposals.model.js';
import { AddressInputModel } from '../geocoding/geocoding.model.js';

const RECORD = { type: () => ID, description: 'Which record.' };

/** What of a record is never public: a concealed address, and the people behind it. */
@Resolver(() => ContactPersonModel)
export class ConcealedResolver {
  constructor(private readonly behind: BehindTheScenesService) {}

  @Allow('change', 'ConcealedAddress')
  @Mutation(() => Boolean, {
    description:
      'Keeps the address of a location that is concealed. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, CROSS_SITE.',
  })
  async saveConcealedAddress(
    @Args('recordId', RECORD) recordId: string,
    @Args('locationId', { type: () => ID, description: 'Which of its locations.' })
    locationId: string,
    @Args('address', { type: () => AddressInputModel, description: 'Street, number and postcode.' })
    address: AddressInputModel,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    await this.behind.saveAddress(visitor, uuidOf(recordId), uuidOf(locationId), address);
    return true;
  }

  @Allow('change', 'ContactPerson')
  @Mutation(() => ContactPersonModel, {
    description:
      'Keeps somebody behind an initiative. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID, CROSS_SITE.',
  })
  saveContactPerson(
    @Args('recordId', RECORD) recordId: string,
    @Args('id', { type: () => ID, nullable: true, description: 'Whom; null = somebody new.' })
    id: string | null,
    @Args('person', { type: () => ContactPersonInput, description: 'Who.' })
    person: ContactPersonInput,
    @Asker() visitor: Visitor,
  ): Promise<ContactPersonModel> {
    return this.behind.savePerson(visitor, uuidOf(recordId), id ? uuidOf(id) : null, person);
  }

  @Allow('change', 'ContactPerson')
  @Mutation(() => Boolean, {
    description:
      'Forgets somebody behind an initiative. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, CROSS_SITE.',
  })
  async removeContactPerson(
    @Args('recordId', RECORD) recordId: string,
    @Args('id', { type: () => ID, description: 'Whom.' }) id: string,
    @Asker() visitor: Visitor,
  ): Promise<boolean> {
    await this.behind.removePerson(visitor, uuidOf(recordId), uuidOf(id));
    return true;
  }
}
