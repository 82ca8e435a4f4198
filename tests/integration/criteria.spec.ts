import { randomUUID } from 'node:crypto';
import { CriteriaService, type SaveOutcome } from '../../server/criteria/criteria.service.js';
import { CriterionAssessment } from '../../server/criteria/criterion-assessment.entity.js';
import { CriterionPublication } from '../../server/criteria/criterion-publication.entity.js';
import type { AssessmentInput } from '../../server/criteria/growth-input.js';
import { PublishedGrowthService } from '../../server/criteria/published-growth.service.js';
import { YearlyFigure } from '../../server/criteria/yearly-figure.entity.js';
import { HiddenAddress } from '../../server/initiatives/hidden-address.entity.js';
import type { InitiativeContentInput } from '../../server/initiatives/initiative-content.js';
import { PublicationService } from '../../server/initiatives/publication.service.js';
import { Revision } from '../../server/initiatives/revision.entity.js';
import { TakeDownService } from '../../server/initiatives/take-down.service.js';
import { RegistryService } from '../../server/registry/registry.service.js';
import { aPublicPlace, someWords } from '../factories/growth.js';
import { aLocation, anInitiative, aSlug } from '../factories/initiative.js';
import { startTestApp, type TestApp } from '../setup/app.js';

describe('a growth profile', () => {
  let app: TestApp;
  let growth: CriteriaService;
  let shown: PublishedGrowthService;
  beforeAll(async () => {
    app = await startTestApp();
    growth = app.application.nest.get(CriteriaService);
    shown = app.application.nest.get(PublishedGrowthService);
  });
  afterAll(() => app.close());

  const manager = () => app.database.dataSource.manager;

  const aPlace = (content?: InitiativeContentInput) => aPublicPlace(app, content);
  const save = (
    initiativeId: string,
    words: AssessmentInput,
    { seen = null as number | null, criterion = 1 } = {},
  ) => growth.saveAssessment({ initiativeId, criterion, seen, words, actor: 'editor:1' });
  const publish = (initiativeId: string, seen: number, criterion = 1) =>
    growth.publish({ initiativeId, criterion, seen, actor: 'editor:1' });
  const withdraw = (initiativeId: string, criterion = 1) =>
    growth.withdraw({ initiativeId, criterion, actor: 'editor:1' });

  function saved(outcome: SaveOutcome): CriterionAssessment {
    if (outcome.kind !== 'saved') throw new Error('Somebody else was first.');
    return outcome.assessment;
  }

  describe('saved one characteristic at a time', () => {
    it('keeps what was told, and every earlier version', async () => {
      const { id } = await aPlace();
      await save(id, someWords({ level: 'DEVELOPING' }));
      await save(id, someWords({ tookPart: 'Twee bezoekers' }), { seen: 1 });
      await save(id, { narrative: 'Verzonnen ander kenmerk' }, { criterion: 10 });

      const profile = await growth.profileOf(id);

      expect(profile).toMatchObject([
        {
          criterion: 1,
          publishedVersion: null,
          current: { version: 2, level: 'WELL_UNDERWAY', tookPart: 'Twee bezoekers' },
        },
        {
          criterion: 10,
          current: { version: 1, level: null, evidence: [], goals: [], peerVisit: null },
        },
      ]);
      expect(await growth.historyOf(id, 1)).toMatchObject([
        { assessment: { version: 2, level: 'WELL_UNDERWAY' }, isLastOfDay: true },
        { assessment: { version: 1, level: 'DEVELOPING', actor: 'editor:1' } },
      ]);
    });

    it('knows nothing of an initiative that told nothing', async () => {
      const { id } = await aPlace();
      expect(await growth.profileOf(id)).toEqual([]);
      expect(await growth.historyOf(id, 3)).toEqual([]);
    });

    it('gives who was second the words of the first, and changes nothing', async () => {
      const { id } = await aPlace();
      await save(id, someWords({ narrative: 'Begin' }));
      await save(id, someWords({ narrative: 'Van de eerste' }), { seen: 1 });

      const second = await save(id, someWords({ narrative: 'Van de tweede' }), { seen: 1 });

      expect(second).toMatchObject({
        kind: 'conflict',
        theirs: { version: 2, narrative: 'Van de eerste' },
        seen: { version: 1, narrative: 'Begin' },
      });
      expect(await manager().countBy(CriterionAssessment, { initiativeId: id })).toBe(2);
    });

    it('gives it also to who thought that nobody had written yet', async () => {
      const { id } = await aPlace();
      await save(id, someWords({ narrative: 'Al geschreven' }));
      expect(await save(id, someWords({ narrative: 'Ook een begin' }))).toMatchObject({
        kind: 'conflict',
        theirs: { narrative: 'Al geschreven' },
        seen: null,
      });
    });

    it('lets one of two at the same moment win', async () => {
      const { id } = await aPlace();
      const outcomes = await Promise.all([
        save(id, someWords({ narrative: 'Eerste' })),
        save(id.toUpperCase(), someWords({ narrative: 'Tweede' })),
      ]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
      expect(await manager().countBy(CriterionAssessment, { initiativeId: id })).toBe(1);
    });

    it('takes a request that is sent again as the same one', async () => {
      const { id } = await aPlace();
      const first = saved(await save(id, someWords()));
      const again = saved(await save(id, someWords()));
      expect(again.version).toBe(first.version);
      expect(await manager().countBy(CriterionAssessment, { initiativeId: id })).toBe(1);
    });

    it('refuses an initiative and a version that do not exist', async () => {
      const { id } = await aPlace();
      await expect(save(randomUUID(), someWords())).rejects.toMatchObject({
        code: 'INITIATIVE_UNKNOWN',
      });
      for (const seen of [1, 0, -1, 1.5, NaN, 2 ** 40]) {
        await expect(save(id, someWords(), { seen })).rejects.toMatchObject({
          code: 'VERSION_UNKNOWN',
        });
      }
      expect(await manager().countBy(CriterionAssessment, { initiativeId: id })).toBe(0);
    });

    it('can be changed or removed by nobody', async () => {
      const { id } = await aPlace();
      await save(id, someWords());
      await publish(id, 1);
      const key = { initiativeId: id };
      for (const attempt of [
        () => manager().update(CriterionAssessment, key, { level: 'FULLY_MET' }),
        () => manager().delete(CriterionAssessment, key),
        () => manager().update(CriterionPublication, key, { version: null }),
        () => manager().delete(CriterionPublication, key),
      ]) {
        await expect(attempt()).rejects.toThrow('only ever added');
      }
    });

    it('has levels in words alone, in the database too', async () => {
      const { id } = await aPlace();
      await save(id, someWords());
      const row = await manager().findOneByOrFail(CriterionAssessment, { initiativeId: id });
      for (const level of ['3', 'WELL_UNDERWAY ', '']) {
        await expect(
          manager().insert(CriterionAssessment, { ...row, version: 2, level: level as never }),
        ).rejects.toThrow('criterion_assessment_level');
      }
    });

    it('pages through a long history without losing a version or the end of a day', async () => {
      const { id } = await aPlace();
      const row = saved(await save(id, someWords()));
      const minutes = (n: number) => new Date(Date.UTC(2025, 0, 1, 22, 0) + n * 60_000);
      await manager().insert(
        CriterionAssessment,
        Array.from({ length: 130 }, (_, n) => ({ ...row, version: n + 2, savedAt: minutes(n) })),
      );

      const first = await growth.historyOf(id, 1);
      const second = await growth.historyOf(id, 1, first.at(-1)!.assessment.version);

      const versions = [...first, ...second].map(({ assessment }) => assessment.version);
      expect(versions).toEqual(Array.from({ length: 131 }, (_, n) => 131 - n));
      // An hour after 22:00 UTC the next day begins in the Netherlands; version 1 is of today.
      const ends = [...first, ...second].filter(({ isLastOfDay }) => isLastOfDay);
      expect(ends.map(({ assessment }) => assessment.version)).toEqual([131, 61, 1]);
      await expect(growth.historyOf(id, 1, 2 ** 31)).rejects.toMatchObject({
        code: 'GROWTH_INVALID',
      });
    });
  });

  describe('shown to everybody', () => {
    it('is what was published, whole, and nothing else', async () => {
      const { id, slug } = await aPlace();
      await save(
        id,
        someWords({
          tookPart: 'Verzonnen namen',
          peerVisit: { date: '2025-03', by: 'Verzonnen buren' },
        }),
      );
      await save(id, someWords({ narrative: 'Niet getoond' }), { criterion: 2 });
      await publish(id, 1);

      const file = await shown.publishedProfile(slug);

      expect(file).toEqual({
        format: 1,
        id,
        slug,
        criteria: [
          {
            criterion: 1,
            narrative: 'Verzonnen: bij ons loopt iedereen zo binnen.',
            level: 'WELL_UNDERWAY',
            evidence: [
              { text: 'Verzonnen jaarverslag', link: 'https://verzonnen.example/verslag' },
            ],
            goals: [{ text: 'Verzonnen: ook op zaterdag open', year: 2027 }],
            writtenOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          },
        ],
        figures: [],
      });
    });

    it('stays what was published while somebody writes on', async () => {
      const { id, slug } = await aPlace();
      await save(id, someWords({ narrative: 'Af' }));
      await publish(id, 1);
      await save(id, someWords({ narrative: 'Nog niet af' }), { seen: 1 });

      expect((await shown.publishedProfile(slug))?.criteria[0]?.narrative).toBe('Af');
      expect(await growth.profileOf(id)).toMatchObject([
        { current: { version: 2 }, publishedVersion: 1 },
      ]);
      expect(await growth.historyOf(id, 1)).toMatchObject([
        { isPublished: false },
        { isPublished: true },
      ]);

      await publish(id, 2);
      expect((await shown.publishedProfile(slug))?.criteria[0]?.narrative).toBe('Nog niet af');
    });

    it('is gone at once when it is withdrawn, and comes back when it is published again', async () => {
      const { id, slug } = await aPlace();
      await save(id, someWords());
      await publish(id, 1);
      await withdraw(id);
      expect(await shown.publishedProfile(slug)).toBeNull();
      await withdraw(id);
      await publish(id, 1);
      expect(await shown.publishedProfile(slug)).not.toBeNull();
      // Each choice once: who repeats one adds nothing.
      expect(await manager().countBy(CriterionPublication, { initiativeId: id })).toBe(3);
    });

    it('needs a story: a level alone is not shown', async () => {
      const { id } = await aPlace();
      await save(id, { level: 'FULLY_MET', narrative: '   ' });
      await expect(publish(id, 1)).rejects.toMatchObject({ code: 'NARRATIVE_MISSING' });
      await expect(publish(id, 1, 2)).rejects.toMatchObject({ code: 'VERSION_UNKNOWN' });
    });

    it('is never a version that its publisher did not see', async () => {
      const { id, slug } = await aPlace();
      await save(id, someWords({ narrative: 'Met een naam erin' }));
      await save(id, someWords({ narrative: 'Zonder naam' }), { seen: 1 });
      expect(await publish(id, 1)).toMatchObject({
        kind: 'conflict',
        theirs: { narrative: 'Zonder naam' },
      });
      expect(await shown.publishedProfile(slug)).toBeNull();
    });

    it('may not name a hidden address, in a link neither', async () => {
      const location = aLocation(52.1, 5.1, {
        addressVisibility: 'HIDDEN',
        site: { id: randomUUID() },
      });
      await manager().insert(HiddenAddress, {
        siteId: location.site!.id,
        street: 'Verzonnenlaan',
        houseNumber: '12',
        postcode: '1234 AB',
      });
      const { id } = await aPlace(anInitiative({ locations: [location] }));
      const telling: AssessmentInput[] = [
        someWords({ narrative: 'U vindt ons aan de VERZONNENLÁÁN.' }),
        someWords({ evidence: [{ text: 'Bel aan', link: 'https://a.example/verzonnenlaan-12' }] }),
        someWords({ goals: [{ text: 'Verhuizen van 1234AB' }] }),
        someWords({ evidence: [{ text: 'Kaart', link: 'https://a.example/?q=1234%20AB' }] }),
      ];
      for (const [index, words] of telling.entries()) {
        await save(id, words, { seen: index || null });
        await expect(publish(id, index + 1)).rejects.toMatchObject({
          code: 'HIDDEN_ADDRESS_IN_TEXT',
        });
      }
    });

    it('loses what names an address when that address is hidden later', async () => {
      const location = aLocation(52.1, 5.1, {
        site: { id: randomUUID(), street: 'Verzonnenplein', houseNumber: '3' },
      });
      const { id, slug } = await aPlace(anInitiative({ locations: [location] }));
      await save(id, someWords({ narrative: 'Kom naar Verzonnenplein 3.' }));
      await save(id, someWords(), { criterion: 2 });
      await publish(id, 1);
      await publish(id, 1, 2);
      expect((await shown.publishedProfile(slug))?.criteria).toHaveLength(2);

      await app.application.nest.get(TakeDownService).hideAddress({
        recordId: id,
        locationId: location.id,
        actor: 'keeper:1',
        reason: 'Verzonnen',
      });

      expect((await shown.publishedProfile(slug))?.criteria).toMatchObject([{ criterion: 2 }]);
    });

    it('is gone when the place is taken down', async () => {
      const { id, slug } = await aPlace();
      await save(id, someWords());
      await publish(id, 1);
      await app.application.nest
        .get(TakeDownService)
        .takeDown({ recordId: id, actor: 'keeper:1', reason: 'Verzonnen' });
      expect(await shown.publishedProfile(slug)).toBeNull();
    });

    it('goes along when the place gets another address', async () => {
      const content = anInitiative();
      const { id, slug } = await aPlace(content);
      await save(id, someWords());
      await publish(id, 1);
      const newSlug = aSlug();
      await app.application.nest.get(PublicationService).publish({
        content,
        slug: newSlug,
        base: 1,
        actor: 'test',
        reason: 'Verzonnen',
        sources: [],
      });
      expect((await shown.publishedProfile(newSlug))?.id).toBe(id);
      expect((await shown.publishedProfile(slug))?.slug).toBe(newSlug);
    });

    it('changes nothing in the registry, whatever is published', async () => {
      const { id } = await aPlace();
      const registry = app.application.nest.get(RegistryService);
      const before = await registry.publish();
      await save(id, someWords());
      await publish(id, 1);
      expect(await registry.publish()).toBe(before);
    });
  });

  describe('beside the record', () => {
    it('leaves revisions that were stored with an empty list of characteristics readable', async () => {
      const { id } = await aPlace();
      const first = await manager().findOneByOrFail(Revision, { recordId: id });
      expect(first.content).not.toHaveProperty('criteria');
      await manager().insert(Revision, {
        ...first,
        n: 2,
        base: 1,
        schemaVersion: 1,
        content: { ...first.content, criteria: [] } as never,
      });

      const publications = app.application.nest.get(PublicationService);
      const old = await manager().findOneByOrFail(Revision, { recordId: id, n: 2 });
      await publications.publish({
        content: old.content,
        base: 2,
        actor: 'test',
        reason: 'Verzonnen',
        sources: [],
      });

      const third = await manager().findOneByOrFail(Revision, { recordId: id, n: 3 });
      expect(third).toMatchObject({ schemaVersion: 2 });
      expect(third.content).not.toHaveProperty('criteria');
    });

    it('survives a publication of the record', async () => {
      const content = anInitiative();
      const { id } = await aPlace(content);
      await save(id, someWords());
      await app.application.nest.get(PublicationService).publish({
        content: { ...content, name: 'Verzonnen nieuwe naam' },
        base: 1,
        actor: 'test',
        reason: 'Verzonnen',
        sources: [],
      });
      expect(await growth.profileOf(id)).toHaveLength(1);
      expect(await manager().countBy(YearlyFigure, { initiativeId: id })).toBe(0);
    });
  });
});
