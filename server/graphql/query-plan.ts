import {
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RequestContext } from './request-context.js';

/** Larger queries are rare, and their plans would take memory for nothing. */
const MOST_FIELDS = 400;

type Path = GraphQLResolveInfo['path'];
type Variables = Record<string, unknown>;

/** One execution. Whatever is not plain sailing only sets `failed`. */
interface Run {
  context: RequestContext;
  variables: Variables;
  failed: boolean;
}

/** Turns what a resolver gave into what is sent; the answer may be a promise. */
type Complete = (run: Run, value: unknown, path: Path) => unknown;

interface PlannedField {
  key: string;
  name: string;
  /** Null: always this text (`__typename`). */
  definition: GraphQLField<unknown, unknown> | null;
  nodes: FieldNode[];
  parentType: GraphQLObjectType;
  complete: Complete;
}

/** This document is executed by graphql-js. */
class NotPlanned extends Error {}

/**
 * The way through one validated query, worked out once instead of at every request. It knows nothing
 * but the ordinary course: no directives, no introspection, no abstract types, and whatever goes
 * wrong on the way, from a wrong variable to a resolver that throws, ends in "not answered", after
 * which graphql-js executes the query and tells what is the matter. It makes no code out of a query.
 */
export class QueryPlan {
  private readonly fragments: Record<string, FragmentDefinitionNode> = {};
  private readonly fields: PlannedField[];
  private planned = 0;

  private constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.fragments[definition.name.value] = definition;
      }
    }
    const root = schema.getQueryType();
    if (!root || operation.operation !== 'query' || operation.directives?.length) {
      throw new NotPlanned();
    }
    this.fields = this.planFields(root, [operation.selectionSet]);
  }

  /**
   * @param document valid for this schema
   * @returns null when it holds what a plan does not know
   */
  static of(
    schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | undefined,
  ): QueryPlan | null {
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    try {
      return new QueryPlan(schema, document, operation);
    } catch (error) {
      if (error instanceof NotPlanned) return null;
      throw error;
    }
  }

  /** @returns the data of an answer without errors; null = not answered, ask graphql-js */
  async run(inputs: Variables, context: RequestContext): Promise<object | null> {
    const { variableDefinitions = [] } = this.operation;
    const { coerced } = getVariableValues(this.schema, variableDefinitions, inputs, {
      maxErrors: 1,
    });
    if (!coerced) return null;
    const run: Run = { context, variables: coerced, failed: false };
    const data = await this.execute(run, undefined, this.fields, undefined);
    return run.failed ? null : data;
  }

  private planFields(type: GraphQLObjectType, sets: SelectionSetNode[]): PlannedField[] {
    const byKey = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) this.collect(set, byKey, seen);
    return [...byKey].map(([key, nodes]) => this.planField(type, key, nodes));
  }

  /** As graphql-js collects fields, where every type is an object type: each fragment once. */
  private collect(
    { selections }: SelectionSetNode,
    byKey: Map<string, FieldNode[]>,
    seen: Set<string>,
  ): void {
    for (const selection of selections) {
      if (selection.directives?.length) throw new NotPlanned();
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = byKey.get(key);
        if (nodes) nodes.push(selection);
        else byKey.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.collect(selection.selectionSet, byKey, seen);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = this.fragments[selection.name.value];
        if (!fragment || fragment.directives?.length) throw new NotPlanned();
        this.collect(fragment.selectionSet, byKey, seen);
      }
    }
  }

  private planField(parentType: GraphQLObjectType, key: string, nodes: FieldNode[]): PlannedField {
    this.planned += 1;
    const name = nodes[0]!.name.value;
    if (this.planned > MOST_FIELDS || (key.startsWith('__') && key !== '__typename')) {
      throw new NotPlanned();
    }
    if (name === '__typename') {
      return { key, name, nodes, parentType, definition: null, complete: () => parentType.name };
    }
    const definition = parentType.getFields()[name];
    if (!definition) throw new NotPlanned();
    return {
      key,
      name,
      nodes,
      parentType,
      definition,
      complete: this.planType(definition.type, nodes),
    };
  }

  private planType(type: GraphQLOutputType, nodes: FieldNode[]): Complete {
    if (isNonNullType(type)) {
      const inner = this.planType(type.ofType, nodes);
      return (run, value, path) => {
        if (value === null || value === undefined) return fail(run);
        return inner(run, value, path);
      };
    }
    if (isListType(type)) return completeList(this.planType(type.ofType, nodes));
    if (isLeafType(type)) {
      return (run, value) => {
        if (value === null || value === undefined) return null;
        if (value instanceof Error) return fail(run);
        try {
          return type.serialize(value) ?? fail(run);
        } catch {
          return fail(run);
        }
      };
    }
    if (!isObjectType(type) || type.isTypeOf) throw new NotPlanned();
    const fields = this.planFields(
      type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
    return (run, value, path) => {
      if (value === null || value === undefined) return null;
      if (value instanceof Error) return fail(run);
      return this.execute(run, value, fields, path);
    };
  }

  private execute(
    run: Run,
    source: unknown,
    fields: readonly PlannedField[],
    path: Path | undefined,
  ): object | Promise<object> {
    const result: Record<string, unknown> = {};
    let waiting: Promise<unknown>[] | null = null;
    for (const field of fields) {
      const value = this.valueOf(run, source, field, path);
      // Set in any case: the order of the keys is that of the query.
      result[field.key] = value;
      if (isPromise(value)) {
        (waiting ??= []).push(value.then((later) => (result[field.key] = later)));
      }
    }
    return waiting === null ? result : Promise.all(waiting).then(() => result);
  }

  private valueOf(run: Run, source: unknown, field: PlannedField, prev: Path | undefined): unknown {
    const { key, definition, complete, parentType } = field;
    if (!definition) return parentType.name;
    const path: Path = { prev, key, typename: parentType.name };
    try {
      const value = definition.resolve
        ? this.resolve(run, source, field, definition, path)
        : (source as Record<string, unknown>)[field.name];
      if (isPromise(value)) {
        return value.then(
          (later) => complete(run, later, path),
          () => fail(run),
        );
      }
      // graphql-js would call it.
      if (typeof value === 'function') return fail(run);
      return complete(run, value, path);
    } catch {
      return fail(run);
    }
  }

  private resolve(
    run: Run,
    source: unknown,
    { name, nodes, parentType }: PlannedField,
    definition: GraphQLField<unknown, unknown>,
    path: Path,
  ): unknown {
    const { variables } = run;
    const values =
      definition.args.length === 0 ? {} : getArgumentValues(definition, nodes[0]!, variables);
    return definition.resolve!(source, values, run.context, {
      fieldName: name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path,
      schema: this.schema,
      fragments: this.fragments,
      rootValue: undefined,
      operation: this.operation,
      variableValues: variables,
    });
  }
}

function completeList(complete: Complete): Complete {
  return (run, value, prev) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return fail(run);
    const result: unknown[] = [];
    let waiting = false;
    for (let key = 0; key < value.length; key += 1) {
      const item = value[key] as unknown;
      const completed = isPromise(item)
        ? fail(run)
        : complete(run, item, { prev, key, typename: undefined });
      waiting ||= isPromise(completed);
      result.push(completed);
    }
    return waiting ? Promise.all(result) : result;
  };
}

function fail(run: Run): null {
  run.failed = true;
  return null;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { then?: unknown }).then === 'function'
  );
}
