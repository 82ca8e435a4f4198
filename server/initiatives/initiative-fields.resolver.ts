import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { localeOf } from './reader-locale.js';
import type { RequestContext } from '../graphql/request-context.js';
import { isStale } from '../registry/contact.js';
import { CodedWordModel, VocabularyEntryModel } from './coded.model.js';
import {
  ContactWayModel,
  InitiativeModel,
  OfferingModel,
  OrganisationLinkModel,
} from './initiative.model.js';
import type { Initiative } from './initiative.entity.js';
import { label, type CodeOf, type Vocabulary } from './labels.js';
import { LifecycleDetailsModel, lifecycleDetails, LocationModel } from './location.model.js';
import type { Offering } from './offering.entity.js';

/** The parts of an initiative that stand in other tables, or need a word list; batched per request. */
@Resolver(() => InitiativeModel)
export class InitiativeFieldsResolver {
  @ResolveField(() => [CodedWordModel], { description: 'What it is; several may hold.' })
  types(@Parent() initiative: Initiative): CodedWordModel[] {
    return initiative.types.map((code) => ({ code, vocabulary: 'initiativeType' }));
  }

  @ResolveField(() => [CodedWordModel], { description: 'For whom; empty = not known.' })
  targetGroups(@Parent() initiative: Initiative): CodedWordModel[] {
    return initiative.targetGroups.map((code) => ({ code, vocabulary: 'targetGroup' }));
  }

  @ResolveField(() => LifecycleDetailsModel, {
    description: 'Since and until when its lifecycle holds.',
  })
  lifecycleDetails(@Parent() initiative: Initiative): LifecycleDetailsModel {
    return lifecycleDetails(initiative);
  }

  @ResolveField(() => [LocationModel], {
    description: 'Where it meets; empty = no location is known.',
  })
  async locations(
    @Parent() { id }: InitiativeModel,
    @Context() { loaders }: RequestContext,
  ): Promise<LocationModel[]> {
    return loaders.locationsOf.load(id);
  }

  @ResolveField(() => [OfferingModel], { description: 'What one can do there.' })
  async offerings(
    @Parent() { id }: InitiativeModel,
    @Context() { loaders }: RequestContext,
  ): Promise<OfferingModel[]> {
    return loaders.offeringsOf.load(id);
  }

  @ResolveField(() => [OrganisationLinkModel], {
    description: 'Who runs, supports or commissions it.',
  })
  async organisations(
    @Parent() { id }: InitiativeModel,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationLinkModel[]> {
    return (await loaders.organisationsOf.load(id)).map(({ organisationId, name, role }) => ({
      id: organisationId,
      name,
      role,
    }));
  }

  @ResolveField(() => [ContactWayModel], {
    description:
      'Ways of contact for visitors: phone, then mail, then website. A phone number older than 24 months that nobody confirmed is left out.',
  })
  async contact(
    @Parent() initiative: Initiative,
    @Context() { loaders, now }: RequestContext,
  ): Promise<ContactWayModel[]> {
    const sources = await loaders.sourcesOf.load(initiative.id);
    return (['phone', 'email', 'website'] as const).flatMap((kind) => {
      const value = initiative.contact[kind];
      if (value === null) return [];
      const from = sources.of(`/contact/${kind}`, value);
      if (kind === 'phone' && isStale({ value, ...from }, now)) return [];
      return [
        {
          kind,
          value,
          source: from.source || null,
          sourceDate: from.sourceDate ?? null,
          confirmedAt: from.confirmedAt ?? null,
        },
      ];
    });
  }
}

@Resolver(() => OfferingModel)
export class OfferingFieldsResolver {
  @ResolveField(() => CodedWordModel, { description: 'What kind of thing it is.' })
  kind(@Parent() offering: Offering): CodedWordModel {
    return { code: offering.kind, vocabulary: 'offeringKind' };
  }

  @ResolveField(() => [String], { description: 'Names of the organisations that run it.' })
  async organisationNames(
    @Parent() offering: Offering,
    @Context() { loaders }: RequestContext,
  ): Promise<string[]> {
    const links = await loaders.organisationsOf.load(offering.initiativeId);
    return offering.organisationIds.flatMap(
      (id) => links.find((link) => link.organisationId === id)?.name ?? [],
    );
  }
}

const LABEL = {
  description: 'The word for it in the reader’s language. Error: LOCALE_UNKNOWN.',
};
const LOCALE = {
  type: () => String,
  defaultValue: 'nl',
  description: 'nl, en or ar.',
};

@Resolver(() => CodedWordModel)
export class CodedWordResolver {
  @ResolveField('label', () => String, LABEL)
  labelIn(@Parent() word: CodedWordModel, @Args('locale', LOCALE) locale: string): string {
    return labelOf(word.vocabulary, word.code, locale);
  }
}

@Resolver(() => VocabularyEntryModel)
export class VocabularyEntryResolver {
  @ResolveField('label', () => String, LABEL)
  labelIn(@Parent() entry: VocabularyEntryModel, @Args('locale', LOCALE) locale: string): string {
    return labelOf(entry.vocabulary as Vocabulary, entry.code, locale);
  }
}

function labelOf<V extends Vocabulary>(vocabulary: V, code: string, locale: string): string {
  return label(vocabulary, code as CodeOf<V>, localeOf(locale));
}
