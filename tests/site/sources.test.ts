import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { loadLanguages } from '../../src/locales/load.ts';
import { sourcesPage } from '../../src/view/href.ts';
import { slips } from '../markup/fixtures/text.ts';
import { differs, within } from './check.ts';
import { answers, atlas, read } from './site.ts';

beforeAll(loadLanguages);

test.each(languages)(
  'in %s it has every document of a figure once, with the way to its source and to its record',
  (language) => {
    const path = sourcesPage(language);
    const { document } = parseHTML(read(`${path}index.html`));
    const entries = [...document.querySelectorAll('.source-list > li')];
    const due = new Set(atlas.figures.map((figure) => `source-${figure.document}`));
    expect(entries.map(({ id }) => id).sort()).toEqual([...due].sort());
    const faults = entries.flatMap((entry) => {
      const record = atlas.documents.find(({ id }) => entry.id === `source-${id}`);
      const hrefs = [...entry.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      const file = hrefs.map((href) => within(path, href)).find((href) => href?.includes('geodata/datasets/')) ?? '';
      return [
        ...(record?.url && !hrefs.includes(record.url) ? [`${entry.id}: no way to ${record.url}`] : []),
        ...differs(entry.id, answers(file) && JSON.parse(read(file)).id, record?.id),
      ];
    });
    expect(faults).toEqual([]);
    expect(slips(document.body)).toEqual([]);
    expect(document.documentElement.lang).toBe(language);
  },
);
