import type { DistrictId } from '../../../src/domain/district.ts';
import { defaultLanguage } from '../../../src/domain/language.ts';
import type { Scope } from '../../../src/domain/scope.ts';
import { scope } from '../../../src/domain/scope-schema.ts';
import { fold } from '../../../src/domain/spelling.ts';
import { type Answer, type Ask, listed, oneOf } from './ask.ts';
import { askByLanguage, type Known } from './ask-known.ts';

type Named = Pick<Known, 'districts' | 'find' | 'write'>;

const kinds = scope.options.map((option) => option.entries.kind.literal);

/** Asks what ground a figure speaks of. */
export async function askScope(ask: Ask, known: Named): Promise<Scope> {
  known.write(listed(kinds));
  const kind = await ask('What ground does it speak of?', oneOf(kinds));
  const several = (question: string, least: number) => askDistricts(ask, known, question, least);
  switch (kind) {
    case 'district':
      return { kind, district: await askDistrict(ask, known, 'Which district (any spelling)?') };
    case 'joint':
      return { kind, districts: await several('Which districts (any spelling, commas between them)?', 2) };
    case 'rest':
      return { kind, besides: await several('Besides which districts, that the same table names?', 1) };
    case 'transfer':
      return {
        kind,
        from: await several('From which districts?', 1),
        to: await askDistrict(ask, known, 'To which district?'),
      };
    case 'region':
    case 'line':
      return { kind, name: await askByLanguage(ask, 'Its name') };
    case 'country':
    case 'unknown':
      return { kind };
  }
}

async function askDistrict(ask: Ask, known: Named, question: string): Promise<DistrictId> {
  const id = await ask(question, (line) => districtNamed(line, known));
  echo(known, [id]);
  return id;
}

async function askDistricts(ask: Ask, known: Named, question: string, least: number): Promise<DistrictId[]> {
  const ids = await ask(question, (line): Answer<DistrictId[]> => {
    const answers = line.split(',').map((name) => districtNamed(name.trim(), known));
    const refused = answers.find((answer) => 'expected' in answer);
    if (refused) return refused;
    const found = answers.flatMap((answer) => ('is' in answer ? answer.is : []));
    if (new Set(found).size < found.length) return { expected: 'each district once' };
    return found.length < least ? { expected: `at least ${least} districts, with commas between them` } : { is: found };
  });
  echo(known, ids);
  return ids;
}

/** The district that a text means: by its id, by a name or spelling that is only its own, or as the one that the search finds. */
function districtNamed(name: string, { districts, find }: Named): Answer<DistrictId> {
  if (districts.some(({ id }) => id === name)) return { is: name };
  const exact = districts.filter((district) =>
    [district.id, district.iso ?? '', ...Object.values(district.name), ...district.spellings].some(
      (each) => name !== '' && fold(each) === fold(name),
    ),
  );
  const found = exact.length > 0 ? exact.map(({ id }) => id) : find(name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return { is: only };
  return only === undefined
    ? { expected: `a district that the folder districts has (“${name}” is none)` }
    : { expected: `one district (“${name}” may be ${found.slice(0, 5).join(', ')})` };
}

function echo({ districts, write }: Named, ids: readonly DistrictId[]): void {
  const names = ids.map((id) => districts.find((district) => district.id === id)?.name[defaultLanguage] ?? id);
  write(`  ${names.join(', ')}\n`);
}
