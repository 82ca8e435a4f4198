import { Injectable } from '@nestjs/common';
import { fieldsOf } from '../initiatives/field-paths.js';
import type { InitiativeContent } from '../initiatives/initiative-content.js';
import { RegionsService } from '../regions/regions.service.js';
import type { FieldChange } from './changes.js';
import { conflictWords } from './conflict-words.js';
import { differenceOf, type WordsContext } from './field-words.js';
import type { MergeConflict } from './merge.js';
import type { DifferenceModel, MergeConflictModel } from './proposals.model.js';
import { decisionOn } from './split-changes.js';

/** Changes in Dutch words, with the names of places and municipalities in them. */
@Injectable()
export class RecordWordsService {
  constructor(private readonly regions: RegionsService) {}

  /** @param contents records in which to look for names; the first is what is changed */
  async differences(
    changes: readonly FieldChange[],
    ...contents: [InitiativeContent, ...InitiativeContent[]]
  ): Promise<DifferenceModel[]> {
    const context = await this.context(contents, changes);
    return changes.map((change) => {
      const { path, label, of, before, after } = differenceOf(change, contents[0], context);
      return {
        path,
        label,
        of,
        before,
        after,
        decision: decisionOn(change, contents[0], 'EDITOR'),
      };
    });
  }

  async conflicts(
    conflicts: readonly MergeConflict[],
    ...contents: [InitiativeContent, ...InitiativeContent[]]
  ): Promise<MergeConflictModel[]> {
    const context = await this.context(
      contents,
      conflicts.flatMap(({ path, base, theirs, mine }) =>
        [base, theirs, mine].map((value) => ({ path, value })),
      ),
    );
    return conflicts.map((conflict) => conflictWords(conflict, contents[0], context));
  }

  private async context(
    contents: readonly InitiativeContent[],
    changes: readonly { value: unknown }[],
  ): Promise<WordsContext> {
    const told = JSON.stringify([
      contents.map((content) => [...fieldsOf(content).values()]),
      changes,
    ]);
    const codes = [...new Set(told.match(/GM\d{4}/g) ?? [])];
    const names = await this.regions.municipalityNamesByCode(codes);
    return { contents, municipalityName: (code) => names.get(code) };
  }
}
