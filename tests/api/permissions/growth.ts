import { randomUUID } from 'node:crypto';
import { CriteriaService } from '../../../server/criteria/criteria.service.js';
import { YearlyFiguresService } from '../../../server/criteria/yearly-figures.service.js';
import { aLocation, anInitiative } from '../../factories/initiative.js';
import { publishWorld } from '../../factories/world.js';
import { ASKERS, only, type Asker, type OperationRow, type PermissionWorld } from './row.js';

/** Only who edits this one record: what it did not publish is not for keepers either. */
const own = only(['editor']);

/** One characteristic with something in it, at the version that is answered. */
async function aStory({ app, recordId }: PermissionWorld, criterion: number): Promise<number> {
  const growth = app.application.nest.get(CriteriaService);
  const parts = await growth.profileOf(recordId);
  const seen = parts.find((part) => part.criterion === criterion)?.current.version ?? null;
  const outcome = await growth.saveAssessment({
    initiativeId: recordId,
    criterion,
    seen,
    words: { narrative: `Verzonnen ${randomUUID()}` },
    actor: 'test',
  });
  if (outcome.kind !== 'saved') throw new Error('Somebody else was first.');
  return outcome.assessment.version;
}

/** Figures of another year for everybody who asks. */
async function someFigures({ app, recordId }: PermissionWorld, asker: Asker): Promise<number> {
  const year = 2000 + ASKERS.indexOf(asker);
  await app.application.nest.get(YearlyFiguresService).saveFigures({
    initiativeId: recordId,
    figures: { year, groups: 3 },
    seen: null,
    published: false,
    actor: 'test',
  });
  return year;
}

/** The growth profile, the yearly figures, and the network status that has nothing to do with them. */
export const growthRows: OperationRow[] = [
  {
    operation: 'Query.growthProfile',
    query: 'query ($id: ID!) { growthProfile(recordId: $id) { criterion current { narrative } } }',
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: own,
  },
  {
    operation: 'Query.growthHistory',
    query:
      'query ($id: ID!) { growthHistory(recordId: $id, criterion: 1) { assessment { narrative level } } }',
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: own,
  },
  {
    operation: 'Query.growthKeptApart',
    query:
      'query ($id: ID!) { growthKeptApart(recordId: $id) { name assessments { narrative } figures { participants } } }',
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: own,
  },
  {
    operation: 'Mutation.saveAssessment',
    query: `mutation ($id: ID!, $seen: Int, $words: JSON!) {
      saveAssessment(recordId: $id, criterion: 2, seen: $seen, words: $words) {
        ... on AssessmentSaved { assessment { version } } } }`,
    variables: async (world) => ({
      id: world.recordId,
      seen: await aStory(world, 2),
      words: { narrative: 'Verzonnen' },
    }),
    expected: own,
  },
  {
    operation: 'Mutation.publishAssessment',
    query: `mutation ($id: ID!, $seen: Int!) {
      publishAssessment(recordId: $id, criterion: 3, seen: $seen) {
        ... on AssessmentPublished { publishedVersion } } }`,
    variables: async (world) => ({ id: world.recordId, seen: await aStory(world, 3) }),
    expected: own,
  },
  {
    operation: 'Mutation.withdrawAssessment',
    query: 'mutation ($id: ID!) { withdrawAssessment(recordId: $id, criterion: 3) }',
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: own,
  },
  {
    operation: 'Query.yearlyFigures',
    query: 'query ($id: ID!) { yearlyFigures(recordId: $id) { year participants published } }',
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: own,
  },
  {
    operation: 'Mutation.saveFigures',
    query: `mutation ($id: ID!, $figures: JSON!) {
      saveFigures(recordId: $id, seen: null, figures: $figures) {
        ... on FiguresSaved { figures { version } } } }`,
    variables: async ({ recordId }) => ({ id: recordId, figures: { year: 1990, groups: 2 } }),
    expected: own,
  },
  {
    operation: 'Mutation.publishFigures',
    query: `mutation ($id: ID!, $year: Int!) {
      publishFigures(recordId: $id, year: $year, seen: 1) {
        ... on FiguresSaved { figures { published } } } }`,
    variables: async (world, asker) => ({
      id: world.recordId,
      year: await someFigures(world, asker),
    }),
    expected: own,
  },
  {
    operation: 'Mutation.withdrawFigures',
    query: 'mutation ($id: ID!) { withdrawFigures(recordId: $id, year: 2004) }',
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: own,
  },
  {
    operation: 'Query.networkStanding',
    query:
      'query ($id: ID!) { networkStanding(recordId: $id) { status revision decisions { status reason } } }',
    variables: async ({ recordId }) => ({ id: recordId }),
    expected: only(['keeper']),
  },
  {
    operation: 'Mutation.decideNetworkStatus',
    query: `mutation ($id: ID!) {
      decideNetworkStatus(recordId: $id, revision: 1, status: GROWING, reason: "Een test") }`,
    // Its own editor asks about their own: they may publish other things of it, and not this.
    variables: async ({ app, recordId }, asker) => {
      if (asker === 'editor') return { id: recordId };
      const content = anInitiative({ locations: [aLocation(52.37, 4.9)] });
      await publishWorld(app, [content]);
      return { id: content.id };
    },
    expected: only(['keeper']),
  },
];
