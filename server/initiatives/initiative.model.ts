import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  LegalPositionEnum,
  LifecycleStatusEnum,
  NetworkStatusEnum,
  OrganisationRoleEnum,
  ReachEnum,
  YesNoUnknownEnum,
} from './enums.js';
import type {
  LegalPosition,
  LifecycleStatus,
  NetworkStatus,
  OrganisationRole,
  Reach,
  YesNoUnknown,
} from './vocabulary.js';

@ObjectType('Pillars', {
  description: 'The four pillars of the IZA working group’s handvattendocument.',
})
export class PillarsModel {
  @Field(() => YesNoUnknownEnum, { description: 'Inloop & ontmoeting: walking in and meeting.' })
  meeting: YesNoUnknown;
  @Field(() => YesNoUnknownEnum, { description: 'Activiteiten: things to do together.' })
  activities: YesNoUnknown;
  @Field(() => YesNoUnknownEnum, { description: 'Herstelaanbod: courses and groups for recovery.' })
  recoveryOffer: YesNoUnknown;
  @Field(() => YesNoUnknownEnum, { description: 'Groeivijver: growing into a role of one’s own.' })
  growth: YesNoUnknown;
}

@ObjectType('ContactWay', { description: 'A way of contact with its source and age.' })
export class ContactWayModel {
  @Field(() => String, { description: 'phone, email or website.' }) kind: string;
  @Field(() => String, { description: 'The number, address or link.' }) value: string;
  @Field(() => String, { nullable: true, description: 'Name of the source.' }) source:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Date of the source, as precise as it is; null = undated.',
  })
  sourceDate: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'When it was last confirmed (ISO 8601); null = never.',
  })
  confirmedAt: string | null;
}

@ObjectType('CrisisAgreements', { description: 'Whether it has agreements for a crisis.' })
export class CrisisAgreementsModel {
  @Field(() => YesNoUnknownEnum, { description: 'With mental health care in the region.' })
  ggz: YesNoUnknown;
  @Field(() => YesNoUnknownEnum, { description: 'With 113 Zelfmoordpreventie.' })
  suicidePrevention: YesNoUnknown;
}

@ObjectType('OrganisationLink', {
  description: 'An organisation and what it is to the initiative.',
})
export class OrganisationLinkModel {
  @Field(() => ID, { description: 'Stable UUID of the organisation.' }) id: string;
  @Field(() => String, { description: 'Name.' }) name: string;
  @Field(() => OrganisationRoleEnum, { description: 'What it is to the initiative.' })
  role: OrganisationRole;
}

@ObjectType('Offering', { description: 'What one can do there.' })
export class OfferingModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The location it happens at; null = not tied to a known location.',
  })
  locationId: string | null;
  @Field(() => String, { description: 'What it is called.' }) name: string;
  @Field(() => String, { nullable: true, description: 'More about it.' }) description:
    string | null;
  @Field(() => YesNoUnknownEnum, { description: 'May anyone walk in?' }) isWalkIn: YesNoUnknown;
}

/** What an initiative says of itself straight from its row; the rest stands in initiative-fields.resolver.ts. */
@ObjectType('Initiative', {
  description: 'A self-management or recovery initiative: run by people with lived experience.',
})
export class InitiativeModel {
  @Field(() => ID, { description: 'Stable UUID.' }) id: string;
  @Field(() => String, { description: 'Its address on the site; never given to another.' })
  slug: string;
  @Field(() => String, { description: 'Name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'Its own words about itself.' })
  ownDescription: string | null;
  @Field(() => String, { nullable: true, description: 'The register’s neutral description.' })
  neutralDescription: string | null;
  @Field(() => [String], {
    description: 'What it calls itself, where that differs from its types.',
  })
  ownTypeWords: string[];
  @Field(() => [String], { description: 'For whom, in the words of the source.' })
  targetGroupWords: string[];
  @Field(() => [String], { description: 'Languages spoken there (BCP 47); empty = not known.' })
  languages: string[];
  @Field(() => [ReachEnum], { description: 'How far it reaches; empty = not known.' })
  reach: Reach[];
  @Field(() => LegalPositionEnum, { description: 'Whose it is.' }) legalPosition: LegalPosition;
  @Field(() => YesNoUnknownEnum, { description: 'Is it part of a care institution?' })
  partOfCareInstitution: YesNoUnknown;
  @Field(() => YesNoUnknownEnum, {
    description: 'Does it stand on the grounds of a care institution?',
  })
  onCareGrounds: YesNoUnknown;
  @Field(() => Int, { nullable: true, description: 'Year in which it began.' }) foundedYear:
    number | null;
  @Field(() => LifecycleStatusEnum, { description: 'Where it stands in its life.' })
  lifecycle: LifecycleStatus;
  @Field(() => NetworkStatusEnum, { description: 'Whether it belongs to the network.' })
  networkStatus: NetworkStatus;
  @Field(() => YesNoUnknownEnum, { description: 'Member of the association NVZH?' })
  nvzhMember: YesNoUnknown;
  @Field(() => PillarsModel, { description: 'Which of the four pillars it has.' })
  pillars: PillarsModel;
  @Field(() => CrisisAgreementsModel, { description: 'Agreements for a crisis.' })
  crisisAgreements: CrisisAgreementsModel;
  @Field(() => [String], { description: 'Networks it takes part in.' }) networks: string[];
  @Field(() => [String], {
    description: 'CBS codes of municipalities it works in where no location is known.',
  })
  worksInMunicipalities: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Where it works, in the words of the source.',
  })
  workAreaWords: string | null;
}

@ObjectType('PageInfo', { description: 'Relay page information.' })
export class PageInfoModel {
  @Field(() => Boolean, { description: 'Is there more after the last edge?' }) hasNextPage: boolean;
  @Field(() => Boolean, { description: 'Is there more before the first edge?' })
  hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' }) startCursor:
    string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge.' }) endCursor:
    string | null;
}

@ObjectType('InitiativeEdge', { description: 'An initiative in a page.' })
export class InitiativeEdgeModel {
  @Field(() => String, { description: 'Opaque cursor.' }) cursor: string;
  @Field(() => InitiativeModel, { description: 'The initiative.' }) node: InitiativeModel;
}

@ObjectType('InitiativeConnection', { description: 'A page of initiatives, ordered by name.' })
export class InitiativeConnectionModel {
  @Field(() => [InitiativeEdgeModel], { description: 'The page.' }) edges: InitiativeEdgeModel[];
  @Field(() => PageInfoModel, { description: 'Where the page stands.' }) pageInfo: PageInfoModel;
  filter: object;
}
