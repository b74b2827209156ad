import type { Version } from '../domain/version.ts';
import type { Translate } from '../locales/translate.ts';
import type { Scene } from '../scene/scene.ts';
import { countryName } from './country.ts';
import { asHtml } from './html.ts';
import { versionName } from './phrases.ts';

/** The outer size of a frame, in CSS px. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** The sizes to choose from: a margin, the column of an article, the width of a page. */
export const frameSizes = {
  narrow: { width: 300, height: 480 },
  column: { width: 480, height: 600 },
  wide: { width: 720, height: 480 },
} as const satisfies Record<string, FrameSize>;

export type FrameSizeName = keyof typeof frameSizes;

/** Below the lower one the map leaves; above the upper one nothing is gained. */
export const frameHeights = { min: 360, max: 1200 } as const;

/** What a frame shows, in one line, for those who do not see into it. */
export function frameTitle(t: Translate, { selected }: Scene): string {
  return selected === null
    ? t('share.text.country')
    : t('share.text', { place: selected.district.name[t.language], level: t(`level.${selected.assessment.level}`) });
}

interface Addresses {
  /** The address of the framed View. */
  readonly frame: string;
  /** The address of the same View on its own page. */
  readonly page: string;
}

/** HTML for another page: the frame, and under it the source in words with a link, which stays where frames are taken out. */
export function frameSnippet(
  t: Translate,
  scene: Scene,
  version: Version,
  { frame, page }: Addresses,
  { width, height }: FrameSize,
): string {
  const place = scene.selected?.district.name[t.language] ?? countryName(t);
  const when = versionName(t, version);
  const attributes = {
    src: frame,
    title: frameTitle(t, scene),
    lang: t.language,
    width: String(width),
    height: String(height),
    style: 'border:0;max-width:100%',
    loading: 'lazy',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${asHtml(value)}"`);
  const source = asHtml(t('frame.source', { title: t('atlas.title'), place }));
  return `<iframe ${written.join(' ')}></iframe>\n<p lang="${t.language}"><a href="${asHtml(page)}">${source}</a>. ${asHtml(t('version.current', { when }))}</p>`;
}
