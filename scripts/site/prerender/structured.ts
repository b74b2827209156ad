import type { BreadcrumbList, Graph } from 'schema-dts';
import { translator } from '../../../src/locales/translate.ts';
import { countryName } from '../../../src/text/country.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { countryDataset, districtDataset } from './datasets.ts';
import { districtPlace } from './places.ts';
import type { Said, Seen } from './said.ts';
import type { Site } from './site.ts';

/** What a page says to machines, in the terms of schema.org. All of it comes from the scene that the page itself draws. */
export function structured({ atlas, scene, view }: Seen, site: Site): Graph {
  const { selected, report } = scene;
  const at = (link: string) => site.from(view, link);
  const said = { atlas, view, scene, at };
  if (selected === null || report === null)
    return {
      '@context': 'https://schema.org',
      '@graph': view.table ? [countryDataset(said), crumbs(said)] : [countryDataset(said)],
    };
  return {
    '@context': 'https://schema.org',
    '@graph': [districtPlace(said, selected), districtDataset(said, selected, report), crumbs(said)],
  };
}

/** As a data block, which runs nothing: no text in it can end the block, for `<` stands in it as an escape. */
export function dataBlock(graph: Graph): string {
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;
}

/** The way from the country's page to this one. */
function crumbs({ view, scene, at }: Said): BreadcrumbList {
  const t = translator(view.language);
  const country = { ...view, district: null, table: false };
  const steps = [
    [countryName(t), country],
    [scene.selected?.district.name[view.language] ?? t('table.title'), view],
  ] as const;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, to], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: at(writeLink(to)),
    })),
  };
}
