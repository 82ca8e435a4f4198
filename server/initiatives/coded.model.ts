import { Field, ObjectType } from '@nestjs/graphql';

/** A code from a word list; its label is resolved per language. */
@ObjectType('CodedWord', {
  description: 'A code from one of the word lists, with its label in the reader’s language.',
})
export class CodedWordModel {
  @Field(() => String, { description: 'The code: stable, lower case, never shown to a visitor.' })
  code: string;

  vocabulary: 'initiativeType' | 'targetGroup' | 'offeringKind';
}

@ObjectType('VocabularyEntry', { description: 'One word of a word list.' })
export class VocabularyEntryModel {
  @Field(() => String, { description: 'The code.' }) code: string;
  vocabulary: string;
}

@ObjectType('Vocabulary', { description: 'A closed word list of the register.' })
export class VocabularyModel {
  @Field(() => String, { description: 'Name of the list, such as initiativeType.' }) name: string;
  @Field(() => [VocabularyEntryModel], { description: 'Its words, in the order of the register.' })
  entries: VocabularyEntryModel[];
}
