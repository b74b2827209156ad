import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AnswersEnded, asker } from '../../scripts/data/evidence/ask.ts';
import { newDocument } from '../../scripts/data/evidence/new.ts';
import { parseFile } from '../../src/atlas/parse.ts';
import { documentSchema } from '../../src/domain/figure.ts';
import { scratch } from '../scratch.ts';

/** A folder with every district and the article, as `geodata` has them. */
async function evidenceFolder(): Promise<string> {
  const geodata = await scratch();
  await mkdir(join(geodata, 'datasets'));
  await cp('geodata/districts', join(geodata, 'districts'), { recursive: true });
  await cp('geodata/datasets/the-j-2023.json', join(geodata, 'datasets', 'the-j-2023.json'));
  return geodata;
}

async function answer(geodata: string, answers: readonly string[]) {
  const said: string[] = [];
  const left = answers.values();
  const lines = { next: () => Promise.resolve(left.next()) } as AsyncIterator<string>;
  const say = (text: string) => said.push(text);
  const ended = await newDocument({ geodata, ask: asker(lines, say, say), write: say }).catch((error: Error) => error);
  return { ended, said: said.join('') };
}

const read = async (geodata: string, id: string) =>
  parseFile(id, await readFile(join(geodata, 'datasets', `${id}.json`), 'utf8'), documentSchema);

const title = ['anama-2024-05', 'report', 'Monthly report', 'Report of May 2024', '', 'Отчёт', 'en', 'ANAMA'];
const published = ['https://example.org/may', '2024-06-01', ''];

/** The answers for mines found in Kalbajar, up to the relations. */
const finds = [
  '',
  'items_found_flow',
  '1,609',
  '',
  '',
  'mine',
  '',
  '2024-05',
  '2024-05',
  'district',
  'Кельбаджар',
  'ANAMA',
  '3',
  '',
  '1',
  '',
];

test('the answers become a valid record, with districts by any spelling and codes by their number', async () => {
  const geodata = await evidenceFolder();
  const { ended, said } = await answer(geodata, [
    ...title,
    ...published,
    'yes',
    ...finds,
    'A13',
    '2',
    'Later count',
    '',
    'no',
  ]);
  expect(ended).toBe('datasets/anama-2024-05.json');
  expect(await read(geodata, 'anama-2024-05')).toEqual({
    id: 'anama-2024-05',
    kind: 'report',
    title: 'Monthly report',
    short: { en: 'Report of May 2024', ru: 'Отчёт' },
    language: 'en',
    channel: 'ANAMA',
    url: 'https://example.org/may',
    published: '2024-06-01',
    figures: [
      {
        id: 'anama-2024-05-1',
        metric: 'items_found_flow',
        quantity: { value: 1609, comparator: 'exact' },
        of: { item: 'mine' },
        period: { from: '2024-05', to: '2024-05' },
        scope: { kind: 'district', district: 'kalbajar' },
        claimant: 'ANAMA',
        locator: { paragraph: 3 },
        confidence: 'high',
        relations: [{ relation: 'contradicts', figure: 'A13', why: 'Later count' }],
      },
    ],
  });
  expect(said).toContain('Kalbajar');
  expect(said).toContain(
    'Next: npm run format, npm run evidence -- check, npm run evidence -- release, npm run geodata',
  );
});

test('an answer that cannot be read is explained and asked for again', async () => {
  const geodata = await evidenceFolder();
  const wrong = (text: string, expected: string) => ({ text, expected });
  const refused = [
    wrong('May 2024', 'a document id: lower-case letters, digits and hyphens'),
    wrong('9', 'a number from 1 to 6, or one of the words'),
    wrong('example.org', 'an address, such as https://example.org/page'),
    wrong('1 June 2024', 'a date: YYYY, YYYY-MM or YYYY-MM-DD'),
    wrong('A13', 'an id of its own, which no figure or search has'),
    wrong('many', 'a number, such as 74,644.8'),
    wrong('2024-04', 'a date that is not before 2024-05'),
    wrong('Atlantis', 'a district that the folder districts has (“Atlantis” is none)'),
    wrong('Kalbajar, Kelbecer', 'each district once'),
    wrong('Kalbajar', 'at least 2 districts, with commas between them'),
    wrong('Z99', 'the id of a figure that is in evidence'),
  ];
  const [id, kind, url, date, taken, many, before, unknown, twice, alone, target] = refused.map(({ text }) => text);
  const answers = [
    ...[id, 'anama-2024-05', kind, ...title.slice(1), url, published[0], date, '2024-06-01', '', 'yes', taken, 'N1'],
    ...[
      'items_found_flow',
      many,
      '12',
      '',
      '',
      'mine',
      '',
      '2024-05',
      before,
      '2024-05',
      'joint',
      unknown,
      twice,
      alone,
    ],
    ...['Kalbajar, Lacin', '', '', '', 'high', '', target, '', 'no'],
  ];
  const { ended, said } = await answer(geodata, answers.map(String));
  expect(ended).toBe('datasets/anama-2024-05.json');
  for (const { text, expected } of refused) expect(said).toContain(`Expected ${expected}; found "${text}".`);
  const { figures } = await read(geodata, 'anama-2024-05');
  expect(figures[0]?.scope).toEqual({ kind: 'joint', districts: ['kalbajar', 'lachin'] });
});

test('a name that two districts share is asked for again, an id is not', async () => {
  const geodata = await evidenceFolder();
  const shaki = finds.flatMap((line) => (line === 'Кельбаджар' ? ['Shaki', 'shaki-city'] : [line]));
  const { said } = await answer(geodata, [...title, ...published, 'yes', ...shaki, '', 'no']);
  expect(said).toContain('Expected one district (“Shaki” may be shaki, shaki-city)');
  expect((await read(geodata, 'anama-2024-05')).figures[0]?.scope).toEqual({
    kind: 'district',
    district: 'shaki-city',
  });
});

test('a claim without a number needs words, a document without an address a note', async () => {
  const geodata = await evidenceFolder();
  const claim = [
    'S1',
    'threat_level',
    '',
    '',
    'It is said to be high.',
    '',
    '',
    'high',
    '',
    '',
    '',
    'district',
    'tartar',
  ];
  const answers = [...title, '', '', '', '', 'Read on paper.', 'yes', ...claim, '', '', '', 'low', '', '', 'no'];
  const { said } = await answer(geodata, answers);
  expect(said).toContain('Expected a note that says why there is no address; found "".');
  expect(said).toContain('Expected some text; found "".');
  expect(await read(geodata, 'anama-2024-05')).toMatchObject({
    url: null,
    published: null,
    note: { en: 'Read on paper.' },
    figures: [{ quantity: null, statement: { en: 'It is said to be high.' }, of: { level: 'high' }, claimant: null }],
  });
});

test('a range asks for its upper end, and attributes of several codes for each', async () => {
  const geodata = await evidenceFolder();
  const incident = [
    'I1',
    'incident',
    '2',
    'range',
    '2',
    '4',
    '',
    'killed_or_injured',
    'victims',
    'herder, 1',
    'killed',
    '1',
    '',
  ];
  const rest = ['2024-05-02', '', 'district', 'tartar', '', '', '', 'high', '', '', 'no'];
  const { said } = await answer(geodata, [...title, ...published, 'yes', ...incident, ...rest]);
  expect(said).toContain('Expected more than 2; found "2".');
  expect((await read(geodata, 'anama-2024-05')).figures[0]).toMatchObject({
    quantity: { value: 2, comparator: 'range', high: 4 },
    of: { outcome: 'killed_or_injured', victims: ['herder', 'civilian'], killed: 1 },
  });
});

test.each(['region', 'rest', 'transfer', 'country', 'unknown'])(
  'ground of the kind "%s" is asked for by its own parts',
  async (kind) => {
    const geodata = await evidenceFolder();
    const parts = {
      region: [['Karabakh', '', ''], { name: { en: 'Karabakh' } }],
      rest: [['tartar, lachin'], { besides: ['tartar', 'lachin'] }],
      transfer: [['tartar', 'Aghdara'], { from: ['tartar'], to: 'aghdara' }],
      country: [[], {}],
      unknown: [[], {}],
    }[kind] as [string[], object];
    const figure = finds.flatMap((line) => (line === 'district' ? [kind] : line === 'Кельбаджар' ? parts[0] : [line]));
    await answer(geodata, [...title, ...published, 'yes', ...figure, '', 'no']);
    expect((await read(geodata, 'anama-2024-05')).figures[0]?.scope).toEqual({ kind, ...parts[1] });
  },
);

test('answers that end keep all that was finished, and nothing else', async () => {
  const geodata = await evidenceFolder();
  const { ended } = await answer(geodata, [...title, ...published, 'yes', ...finds, '', 'yes', ...finds.slice(0, 7)]);
  expect(ended).toBeInstanceOf(AnswersEnded);
  expect((await read(geodata, 'anama-2024-05')).figures.map(({ id }) => id)).toEqual(['anama-2024-05-1']);
  expect(await readdir(join(geodata, 'datasets'))).toEqual(['anama-2024-05.json', 'the-j-2023.json']);
});

test('answers that end before the document is known write nothing', async () => {
  const geodata = await evidenceFolder();
  await answer(geodata, title.slice(0, 4));
  expect(await readdir(join(geodata, 'datasets'))).toEqual(['the-j-2023.json']);
});

test('a document that is there is never overwritten: figures are added to it, or nothing', async () => {
  const geodata = await evidenceFolder();
  const before = await readFile(join(geodata, 'datasets', 'the-j-2023.json'), 'utf8');
  const { said } = await answer(geodata, ['the-j-2023', 'no']);
  expect(said).toContain('datasets/the-j-2023.json is there (figures: ');
  expect(await readFile(join(geodata, 'datasets', 'the-j-2023.json'), 'utf8')).toBe(before);

  await answer(geodata, ['the-j-2023', 'yes', 'yes', ...finds, '', 'no']);
  const { figures, ...document } = JSON.parse(await readFile(join(geodata, 'datasets', 'the-j-2023.json'), 'utf8'));
  const { figures: old, ...same } = JSON.parse(before);
  expect(document).toEqual(same);
  expect(figures.slice(0, -1)).toEqual(old);
  const next = `A${Number(old.at(-1).id.slice(1)) + 1}`;
  expect(figures.at(-1)).toMatchObject({ id: next, scope: { district: 'kalbajar' } });
});

test('the command takes its answers from a pipe', { timeout: 60_000 }, async () => {
  const geodata = await evidenceFolder();
  const answers = [...title, ...published, 'yes', ...finds, '', 'no'].join('\n');
  const code = await new Promise((done) => {
    const command = execFile('npx', ['tsx', 'scripts/data/evidence.ts', 'new', '--geodata', geodata], done);
    command.stdin?.end(`${answers}\n`);
  });
  expect(code).toBe(null);
  expect((await read(geodata, 'anama-2024-05')).figures).toHaveLength(1);
});

test('a document that breaks the schema as a whole is not in the way of the next', async () => {
  const geodata = await evidenceFolder();
  await writeFile(join(geodata, 'datasets', 'broken.json'), '{}');
  const { ended } = await answer(geodata, title);
  expect(ended).toMatchObject({ message: expect.stringContaining('datasets/broken.json: at id') });
});
