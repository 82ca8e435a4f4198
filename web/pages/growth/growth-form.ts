import type { CriterionLevel } from '../../../server/initiatives/vocabulary.js';
import type { AssessmentFragment } from '../../graphql/generated/graphql.js';

/** What is being filled in about one characteristic, as it stands in the fields. */
export interface GrowthForm {
  narrative: string;
  level: CriterionLevel | null;
  evidence: { text: string; link: string }[];
  goals: { text: string; year: string }[];
  tookPart: string;
  visitDate: string;
  visitBy: string;
}

/** What is kept, as far as it is in words of the writer. */
export type KeptWords = Pick<
  AssessmentFragment,
  'narrative' | 'level' | 'evidence' | 'goals' | 'tookPart' | 'peerVisit'
>;

/** The fields for what is kept; empty ones when nothing is. */
export function formOf(kept: KeptWords | null): GrowthForm {
  return {
    narrative: kept?.narrative ?? '',
    level: kept?.level ?? null,
    evidence: (kept?.evidence ?? []).map(({ text, link }) => ({ text, link: link ?? '' })),
    goals: (kept?.goals ?? []).map(({ text, year }) => ({
      text,
      year: year === null ? '' : String(year),
    })),
    tookPart: kept?.tookPart ?? '',
    visitDate: kept?.peerVisit?.date ?? '',
    visitBy: kept?.peerVisit?.by ?? '',
  };
}

/** What is sent. A line without anything in it is left out, and half a visit waits for its other half. */
export interface SentWords {
  narrative: string | null;
  level: CriterionLevel | null;
  evidence: { text: string; link: string | null }[];
  /** A year that is no number is sent as it was typed, so that the answer says so. */
  goals: { text: string; year: number | string | null }[];
  tookPart: string | null;
  peerVisit: { date: string; by: string } | null;
}

/** The words in the fields, as the server takes them. */
export function wordsOf(form: GrowthForm): SentWords {
  const [date, by] = [form.visitDate.trim(), form.visitBy.trim()];
  return {
    narrative: form.narrative.trim() || null,
    level: form.level,
    evidence: form.evidence
      .filter(hasEvidence)
      .map(({ text, link }) => ({ text: text.trim(), link: linkOf(link) })),
    goals: form.goals.filter(hasGoal).map(({ text, year }) => ({
      text: text.trim(),
      year: yearOf(year),
    })),
    tookPart: form.tookPart.trim() || null,
    peerVisit: date && by ? { date, by } : null,
  };
}

/**
 * What is wrong per field of the form (`evidence/2/link`), from what the server said about what was
 * sent (`evidence/0/link: LINK_INVALID`): there the lines without anything were left out.
 */
export function problemsIn(form: GrowthForm, issues: readonly string[]): Map<string, string> {
  const sent = {
    evidence: placesOf(form.evidence, hasEvidence),
    goals: placesOf(form.goals, hasGoal),
  };
  return new Map(
    issues.map((issue) => {
      const [path = '', code = ''] = issue.split(': ');
      const [list = '', place, ...field] = path.split('/');
      if (place === undefined || !(list === 'evidence' || list === 'goals')) return [path, code];
      return [[list, sent[list][Number(place)] ?? place, ...field].join('/'), code];
    }),
  );
}

/** Both texts, so that nobody's words are lost: what stood there first, then one's own. */
export function bothOf(theirs: GrowthForm, mine: GrowthForm): GrowthForm {
  const lines = <Line extends { text: string }>(one: Line[], other: Line[]): Line[] => [
    ...one,
    ...other.filter(({ text }) => !one.some((line) => line.text.trim() === text.trim())),
  ];
  const texts = (one: string, other: string): string =>
    one.trim() === other.trim() ? one : [one, other].filter((text) => text.trim()).join('\n\n');
  return {
    narrative: texts(theirs.narrative, mine.narrative),
    level: mine.level ?? theirs.level,
    evidence: lines(theirs.evidence, mine.evidence),
    goals: lines(theirs.goals, mine.goals),
    tookPart: texts(theirs.tookPart, mine.tookPart).replaceAll('\n\n', '; '),
    visitDate: mine.visitDate || theirs.visitDate,
    visitBy: mine.visitBy || theirs.visitBy,
  };
}

const hasEvidence = ({ text, link }: { text: string; link: string }) =>
  text.trim() !== '' || link.trim() !== '';
const hasGoal = ({ text, year }: { text: string; year: string }) =>
  text.trim() !== '' || year.trim() !== '';

function placesOf<Line>(lines: readonly Line[], isSent: (line: Line) => boolean): number[] {
  return lines.flatMap((line, place) => (isSent(line) ? [place] : []));
}

/** People write an address as it stands on a poster. */
function linkOf(typed: string): string | null {
  const link = typed.trim();
  if (link === '') return null;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(link) ? `https://${link}` : link;
}

function yearOf(typed: string): number | string | null {
  const year = typed.trim();
  if (year === '') return null;
  return /^\d{4}$/.test(year) ? Number(year) : year;
}
