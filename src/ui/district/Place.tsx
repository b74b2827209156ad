import type { District } from '../../domain/district.ts';
import { defaultLanguage } from '../../domain/language.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { OfficialAreas } from './OfficialAreas.tsx';

/** What is known of the place itself, with its sources; the area is never the one of the shape. */
export function Place({ district }: { readonly district: District }) {
  const t = useTranslate();
  const shape = useAtlas((state) => state.atlas.shapes.get(district.id));
  const { iso } = district;
  return (
    <section>
      <h2>{t('district.facts')}</h2>
      <dl className="place">
        <dt>{t('district.area')}</dt>
        <dd>
          <OfficialAreas district={district} />
        </dd>
        <dt>{t('district.iso')}</dt>
        <dd>{iso ?? t('district.iso.none')}</dd>
        <dt>{t('district.boundary')}</dt>
        <dd lang={shape && defaultLanguage}>
          {shape === undefined
            ? t('district.boundary.none')
            : `${shape.properties.source.title}, ${shape.properties.source.accuracy}, ${shape.properties.source.licence}`}
        </dd>
      </dl>
    </section>
  );
}
