import { country } from '../../domain/country.ts';
import type { District } from '../../domain/district.ts';
import { defaultLanguage } from '../../domain/language.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { area, inLanguage } from '../../text/phrases.ts';

/** What is known of the place itself, with its sources; the area is never the one of the shape. */
export function Place({ district }: { readonly district: District }) {
  const t = useTranslate();
  const shape = useAtlas((state) => state.atlas.shapes.get(district.id));
  const { iso, officialArea } = district;
  const held = country.vintages
    .filter(({ id }) => officialArea?.vintages?.includes(id))
    .map(({ boundaries }) => boundaries[t.language]);
  const remark = officialArea?.note && inLanguage(officialArea.note, t.language);
  return (
    <section>
      <h2>{t('district.facts')}</h2>
      <dl className="place">
        <dt>{t('district.area')}</dt>
        <dd>
          {officialArea === null ? (
            t('district.area.none')
          ) : (
            <>
              {area(t, officialArea.km2, 'km2')}
              {officialArea.year !== undefined && ` (${officialArea.year})`}{' '}
              {officialArea.unsourced && <span className="tag">{t('district.area.unsourced')}</span>}{' '}
              <span className="quiet" lang={defaultLanguage}>
                {officialArea.source}
              </span>
              {held.map((boundaries) => (
                <span key={boundaries} className="quiet">
                  {' '}
                  {boundaries}.
                </span>
              ))}
              {remark && (
                <span className="quiet" lang={remark.lang}>
                  {' '}
                  {remark.text}
                </span>
              )}
            </>
          )}
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
