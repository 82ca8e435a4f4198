import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Asker } from '../accounts/allow.js';
import type { Visitor } from '../accounts/visitor.js';
import { uuidOf } from '../common/uuid-of.js';
import type { RequestContext } from '../graphql/request-context.js';
import {
  InventoryInput,
  InventoryStatementModel,
  MunicipalityInventoryModel,
} from './inventories.model.js';
import { InventoriesService } from './inventories.service.js';

/** Which municipalities were looked through. */
@Resolver(() => InventoryStatementModel)
export class InventoriesResolver {
  constructor(private readonly inventories: InventoriesService) {}

  @Query(() => [MunicipalityInventoryModel], {
    description:
      'Every municipality of a region, by name, with the statements that count today. Errors: REGION_UNKNOWN.',
  })
  inventoryStatements(
    @Args('regionCode', {
      type: () => String,
      description: 'Code of a region of any kind; a municipality too.',
    })
    regionCode: string,
    @Context() { now }: RequestContext,
  ): Promise<MunicipalityInventoryModel[]> {
    return this.inventories.ofRegion(regionCode, now);
  }

  @Allow('create', 'InventoryStatement')
  @Mutation(() => InventoryStatementModel, {
    description:
      'States that a municipality was looked through; it counts for twelve months from that day. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, REGION_UNKNOWN, INPUT_INVALID, CROSS_SITE.',
  })
  stateInventory(
    @Args('inventory', { type: () => InventoryInput, description: 'What is stated.' })
    inventory: InventoryInput,
    @Asker() visitor: Visitor,
    @Context() { now }: RequestContext,
  ): Promise<InventoryStatementModel> {
    return this.inventories.state(visitor, inventory, now);
  }

  @Allow('end', 'InventoryStatement')
  @Mutation(() => Boolean, {
    description:
      'Says that a statement does not count any more. Errors: SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND, CROSS_SITE.',
  })
  async endInventory(
    @Args('id', { type: () => ID, description: 'Which statement.' }) id: string,
    @Asker() visitor: Visitor,
    @Context() { now }: RequestContext,
  ): Promise<boolean> {
    await this.inventories.end(visitor, uuidOf(id), now);
    return true;
  }
}
