import * as v from 'valibot';
import { attributes } from '../../../src/domain/attributes.ts';
import { type Answer, listed, number, oneOf, someOf } from './ask.ts';

/** An answer that a schema accepts as it is typed. `what` is expected where the schema has no words of its own for it. */
export function matching<Of>(schema: v.GenericSchema<unknown, Of>, what?: string): (line: string) => Answer<Of> {
  return (line) => {
    const result = v.safeParse(schema, line);
    return result.success ? { is: result.output } : { expected: what ?? String(result.issues[0].message) };
  };
}

type AttributeId = keyof (typeof attributes.pipe)[0]['entries'];

export const attributeIds = Object.keys(attributes.pipe[0].entries) as AttributeId[];

/** What the schema of an attribute says of itself. */
interface Described {
  readonly type: string;
  readonly options?: readonly string[];
  readonly wrapped?: Described;
  readonly item?: Described;
  readonly pipe?: readonly Described[];
}

/** The schema under `optional`, `nullable` and pipes. */
function core(schema: Described): Described {
  const inner = schema.wrapped ?? schema.pipe?.[0];
  return inner === undefined ? schema : core(inner);
}

/** How an attribute is asked for: the codes to show, and how the answer is read. Both come from the schema, so that a new attribute needs nothing here. */
export function attributeQuestion(id: AttributeId): {
  readonly shown: string;
  readonly read: (line: string) => Answer<unknown>;
} {
  const schema = core(attributes.pipe[0].entries[id] as unknown as Described);
  if (schema.options?.length === 0) {
    return {
      shown: '',
      read: () => ({ expected: 'a code of country.json, which has none for it yet; add it there first' }),
    };
  }
  if (schema.options !== undefined) return { shown: listed(schema.options), read: oneOf(schema.options) };
  if (schema.type === 'number') return { shown: '', read: number };
  if (schema.type === 'array') {
    const options = schema.item === undefined ? undefined : core(schema.item).options;
    if (options !== undefined) return { shown: listed(options), read: someOf(options) };
    return { shown: '', read: (line) => ({ is: line.split(',').map((each) => each.trim()) }) };
  }
  return { shown: '', read: (line) => ({ is: line }) };
}

/** The first breaches of a schema in words; none where the value keeps to it. */
export function breaches(schema: v.GenericSchema, value: unknown): readonly string[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  return result.issues.slice(0, 5).map((issue) => `${v.getDotPath(issue) ?? 'the whole'}: expected ${issue.message}`);
}
