import { translator } from '../../../src/locales/translate.ts';
import { frameSizes, frameSnippet } from '../../../src/text/frame.ts';
import { headOf } from '../../../src/text/head.ts';
import { framed } from '../../../src/view/frame.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { preview } from './preview.ts';
import type { Seen } from './said.ts';
import type { Site } from './site.ts';

/** The file beside each page that tells other sites how to embed it. */
export const oembedFile = 'oembed.json';

/** What that file says, by oEmbed 1.0 (https://oembed.com): a `rich` answer, whose HTML is the one that readers are given to paste. */
export function oembed({ atlas, scene, view }: Seen, site: Site): object {
  const t = translator(view.language);
  const { version } = atlas;
  const page = writeLink(view);
  const pinned = { ...view, version: version.id };
  const addresses = { frame: site.full(writeLink(framed(pinned))), page: site.full(writeLink(pinned)) };
  return {
    version: '1.0',
    type: 'rich',
    title: headOf(t, scene, view).title,
    provider_name: t('atlas.title'),
    provider_url: site.full(writeLink({ ...view, district: null, table: false })),
    cache_age: 86_400,
    ...frameSizes.column,
    html: frameSnippet(t, scene, version, addresses, frameSizes.column),
    ...(site.previews && {
      thumbnail_url: site.full(page + preview.file),
      thumbnail_width: preview.width,
      thumbnail_height: preview.height,
    }),
  };
}
