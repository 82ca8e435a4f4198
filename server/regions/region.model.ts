import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RegionKind } from './region-kind.js';

registerEnumType(RegionKind, {
  name: 'RegionKind',
  description: 'What a region is: from the country down to a four-digit postcode area.',
  valuesMap: {
    COUNTRY: { description: 'The Netherlands.' },
    PROVINCE: { description: 'One of the twelve provinces.' },
    IZA_REGION: {
      description:
        'A region of the Integraal Zorgakkoord. Known only where a list of its municipalities was given.',
    },
    ZORGKANTOOR_REGION: { description: 'A region in which one zorgkantoor works.' },
    GGD_REGION: { description: 'The region of one municipal health service.' },
    MUNICIPALITY: { description: 'A municipality.' },
    DISTRICT: { description: 'A district (wijk) within a municipality.' },
    POSTCODE_AREA: { description: 'The area of one four-digit postcode.' },
  },
});

@ObjectType('OfficialPopulation', {
  description: 'Inhabitants by the official count of one year.',
})
export class OfficialPopulationModel {
  @Field(() => Int, { description: 'Number of inhabitants.' }) inhabitants: number;
  @Field(() => Int, { description: 'Year of the count, on 1 January.' }) year: number;
}

@ObjectType('Region', { description: 'A region of one kind, in the division of one year.' })
export class RegionModel {
  /** Not a field: what the parents are found by. */
  id: number;
  @Field(() => RegionKind, { description: 'What the region is.' }) kind: RegionKind;
  @Field(() => String, {
    description:
      'Code of CBS, such as `GM0344`, `PV26`, `GG2609` or `ZK08`; `NL00` for the country, `PC3512` for a postcode area.',
  })
  code: string;
  @Field(() => Int, {
    description: 'Year of the division. A code may stand for another area in another year.',
  })
  year: number;
  @Field(() => String, { description: 'Name, in Dutch.' }) name: string;
  @Field(() => Boolean, {
    description: 'Its outline is an approximation and not the official border.',
  })
  approximate: boolean;
  @Field(() => OfficialPopulationModel, {
    nullable: true,
    description: 'Inhabitants by the official count; null when that is not known.',
  })
  officialPopulation: OfficialPopulationModel | null;
}
