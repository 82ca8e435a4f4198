import type { DocumentNode, GraphQLSchema } from 'graphql';
import { QueryPlan } from './query-plan.js';

/** What a client sends as JSON: a text with variables. */
export interface PlainQuestion {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

/** A document that passed parsing, validation and every limit. */
export interface ApprovedDocument {
  schema: GraphQLSchema;
  document: DocumentNode;
}

const MOST_QUERIES = 300;
/** Programs send short texts; whoever sends long ones is answered the ordinary way. */
const LONGEST_TEXT = 5_000;

/**
 * Plans of the queries that Apollo approved before, by their text; the least recently used give way.
 * Whether a document is allowed depends on its text alone, so a text that was approved stays so.
 */
export class ApprovedQueries {
  private readonly plans = new Map<string, QueryPlan>();

  planFor(question: PlainQuestion): QueryPlan | undefined {
    const key = keyOf(question);
    const plan = this.plans.get(key);
    if (plan) {
      this.plans.delete(key);
      this.plans.set(key, plan);
    }
    return plan;
  }

  remember(question: PlainQuestion, { schema, document }: ApprovedDocument): void {
    const key = keyOf(question);
    if (key.length > LONGEST_TEXT || this.plans.has(key)) return;
    const plan = QueryPlan.of(schema, document, question.operationName);
    if (!plan) return;
    this.plans.set(key, plan);
    if (this.plans.size <= MOST_QUERIES) return;
    const [oldest] = this.plans.keys();
    this.plans.delete(oldest!);
  }
}

/** Null: more than a text with variables, or something that is not one; Apollo tells what. */
export function plainQuestion(body: unknown): PlainQuestion | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || (extensions ?? null) !== null) return null;
  if (operationName === '' || !isTextOrNothing(operationName)) return null;
  if (typeof (variables ?? {}) !== 'object' || Array.isArray(variables)) return null;
  return {
    query,
    operationName: (operationName as string | null) ?? undefined,
    variables: (variables as Record<string, unknown> | null) ?? {},
  };
}

/** A line break cannot stand in a name, so no two questions share a key. */
const keyOf = ({ query, operationName }: PlainQuestion): string =>
  `${operationName ?? ''}\n${query}`;

const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';
