import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('InventoryStatement', {
  description:
    'A statement that a municipality was looked through: every place that was found is in the register.',
})
export class InventoryStatementModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => String, { description: 'Code of the municipality.' }) municipalityCode: string;
  @Field(() => String, { description: 'Which organisation states it.' }) statedFor: string;
  @Field(() => String, { description: 'Whom they asked.' }) asked: string;
  @Field(() => String, { description: 'Day of the inventory, `YYYY-MM-DD`.' }) statedOn: string;
  @Field(() => String, { description: 'Last day on which it counts, `YYYY-MM-DD`.' })
  validUntil: string;
}

@ObjectType('MunicipalityInventory', {
  description: 'A municipality, and what was stated about it.',
})
export class MunicipalityInventoryModel {
  @Field(() => String, { description: 'Code of the municipality.' }) code: string;
  @Field(() => String, { description: 'Its name.' }) name: string;
  @Field(() => [InventoryStatementModel], {
    description:
      'Statements that count today, newest first. Empty = nobody looked, or too long ago.',
  })
  statements: InventoryStatementModel[];
}

@InputType('InventoryInput', { description: 'What somebody states about a municipality.' })
export class InventoryInput {
  @Field(() => String, { description: 'Code of the municipality.' }) municipalityCode: string;
  @Field(() => String, {
    description: 'Which organisation states it; public; 2 to 160 characters.',
  })
  statedFor: string;
  @Field(() => String, {
    description: 'Whom they asked; public; 2 to 1000 characters, no names of people.',
  })
  asked: string;
  @Field(() => String, {
    description: 'Day of the inventory, `YYYY-MM-DD`: within the past twelve months.',
  })
  statedOn: string;
}
