import type { Atlas } from '../../src/atlas/atlas.ts';
import { translator } from '../../src/locales/translate.ts';
import { scene } from '../../src/state/scene.ts';
import type { View } from '../../src/state/view.ts';

export interface Head {
  readonly language: string;
  readonly title: string;
  readonly description: string;
}

/** What the head of a page says of its view. */
export function pageHead(atlas: Atlas, view: View): Head {
  const t = translator(view.language);
  const { selected } = scene(atlas, view);
  const title = t('atlas.title');
  if (selected === null) return { language: t.language, title, description: t('atlas.description') };
  const place = selected.district.name[view.language];
  const level = t(`level.${selected.assessment.level}`);
  return {
    language: t.language,
    title: `${place} · ${title}`,
    description: t('page.district', { place, level }),
  };
}

/** The built page with another head, and with the addresses of its parts counted from where it will lie. */
export function withHead(template: string, { language, title, description }: Head, root: string): string {
  return template
    .replace(/<html[^>]*>/, `<html lang="${language}" data-root="${root}">`)
    .replace(/<title>[^<]*<\/title>/, `<title>${asHtml(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + asHtml(description))
    .replace(/(src|href)="\.\//g, `$1="${root}`);
}

function asHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
