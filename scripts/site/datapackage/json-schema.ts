import type * as v from 'valibot';

/** The parts of a valibot schema that are translated. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly items?: readonly Node[];
  readonly options?: readonly unknown[];
  readonly wrapped?: Node;
  readonly literal?: unknown;
  readonly pipe?: readonly Step[];
}

interface Step {
  readonly kind: string;
  readonly type: string;
  readonly requirement?: unknown;
  readonly message?: unknown;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The schema as JSON Schema (draft 7), for those who read our files with other tools.
 * What JSON Schema cannot say is said in words, in the description.
 * @throws where the schema uses something of valibot that has no translation here.
 */
export function jsonSchema(title: string, schema: v.GenericSchema): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...translated(schema as unknown as Node) };
}

function translated(node: Node): JsonSchema {
  const steps = node.pipe?.filter(({ kind }) => kind === 'validation') ?? [];
  const besides = steps.filter(({ type }) => type === 'check').map(({ message }) => String(message));
  return {
    ...bare(node),
    ...Object.assign({}, ...steps.map((step) => narrowed(step, node.type))),
    ...(besides.length > 0 && { description: `It must also have: ${besides.join('; ')}.` }),
  };
}

function bare(node: Node): JsonSchema {
  const { type, entries = {}, item, items = [], options = [], wrapped, literal } = node;
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type };
    case 'picklist':
      return options.length === 0 ? { not: {} } : { enum: options };
    case 'literal':
      return { const: literal };
    case 'array':
      return { type, items: item && translated(item) };
    case 'tuple':
      return { type: 'array', items: items.map(translated), minItems: items.length, maxItems: items.length };
    case 'nullable':
      return { anyOf: [wrapped && translated(wrapped), { type: 'null' }] };
    case 'optional':
    case 'non_optional':
      return wrapped === undefined ? {} : translated(wrapped);
    case 'variant':
      return { oneOf: options.map((option) => translated(option as Node)) };
    case 'strict_object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, translated(entry)])),
        required: Object.keys(entries).filter((key) => entries[key]?.type !== 'optional'),
        additionalProperties: false,
      };
    default:
      throw new Error(
        `expected a valibot schema that has a JSON Schema here, found "${type}"; add it to json-schema.ts.`,
      );
  }
}

function narrowed({ type, requirement }: Step, of: string): JsonSchema {
  switch (type) {
    case 'regex':
      return { pattern: (requirement as RegExp).source };
    case 'url':
      return { format: 'uri' };
    case 'iso_date':
      return { format: 'date' };
    case 'integer':
      return { type: 'integer' };
    case 'min_value':
      return { minimum: requirement };
    case 'non_empty':
      return { minLength: 1 };
    case 'min_length':
      return of === 'array' ? { minItems: requirement } : { minLength: requirement };
    case 'check':
      return {};
    default:
      throw new Error(
        `expected a valibot check that has a JSON Schema here, found "${type}"; add it to json-schema.ts.`,
      );
  }
}
