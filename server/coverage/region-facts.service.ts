import { Injectable } from '@nestjs/common';
import { dutchDay } from '../common/dutch-day.js';
import type { RegionKind } from '../regions/region-kind.js';
import { RegionsService } from '../regions/regions.service.js';
import { CoverageService } from './coverage.service.js';
import type { Ground } from './ground.js';
import { START_QUESTION } from './model/parameters.js';
import type { RegionFacts } from './model/region-facts.js';

/** What the page of one region says before its reader's browser computes the rest. */
@Injectable()
export class RegionFactsService {
  constructor(
    private readonly coverage: CoverageService,
    private readonly regions: RegionsService,
  ) {}

  /** Null when no region of this kind has this code, in the division in use. */
  async of(kind: RegionKind, code: string, now: Date): Promise<RegionFacts | null> {
    const region = await this.regions.findByCode(code);
    if (region?.kind !== kind) return null;
    const [parents = []] = await this.regions.findParents([region.id]);
    const codes = await this.codesIn(kind, code);
    const names = await this.regions.municipalityNamesByCode(codes);
    const ground = await this.coverage.currentGround();
    const { compare } = new Intl.Collator('nl');
    const today = dutchDay(now);
    const inventories = (await this.coverage.facts())?.inventories ?? [];
    const inside = new Set(codes);
    return {
      region: { code, name: region.name, kind },
      parents: parents.map((parent) => ({
        code: parent.code,
        name: parent.name,
        kind: parent.kind,
      })),
      municipalities: codes
        .map((one) => ({
          code: one,
          name: names.get(one) ?? one,
          kind: 'MUNICIPALITY' as const,
        }))
        .sort((a, b) => compare(a.name, b.name)),
      inventories: inventories.filter(
        ({ municipalityCode, statedOn, validUntil }) =>
          inside.has(municipalityCode) && statedOn <= today && today <= validUntil,
      ),
      figures: await this.regions.figuresOf(code),
      centre: ground && centreOf(ground, inside),
      report: ground && (await this.reportOf(kind, code, now)),
      today,
    };
  }

  /** The country is every municipality, whether or not the data say that it lies in it. */
  private async codesIn(kind: RegionKind, code: string): Promise<string[]> {
    if (kind !== 'COUNTRY') return (await this.regions.municipalityCodesIn(code)) ?? [];
    return (await this.regions.findByKind('MUNICIPALITY')).map((municipality) => municipality.code);
  }

  private async reportOf(
    kind: RegionKind,
    code: string,
    now: Date,
  ): Promise<RegionFacts['report']> {
    const { rows, totals: _, ...report } = await this.coverage.report(START_QUESTION, kind, now);
    const row = rows.find(({ region }) => region.code === code);
    return row ? { ...report, row } : null;
  }
}

/** Mean of the demand points, each as heavy as its inhabitants. */
function centreOf({ points }: Ground, municipalities: ReadonlySet<string>): RegionFacts['centre'] {
  const isInside = points.municipalities.map((code) => municipalities.has(code));
  const sum = { people: 0, x: 0, y: 0 };
  for (let point = 0; point < points.codes.length; point += 1) {
    if (!isInside[points.municipality[point]!]) continue;
    const people = Math.max(0, points.inhabitants[point]!);
    sum.people += people;
    sum.x += points.x[point]! * people;
    sum.y += points.y[point]! * people;
  }
  if (sum.people === 0) return null;
  return { x: Math.round(sum.x / sum.people), y: Math.round(sum.y / sum.people) };
}
