import { country } from '../../domain/country.ts';
import { areasOf, areasWithin, type District, type OfficialArea } from '../../domain/district.ts';
import { defaultLanguage } from '../../domain/language.ts';
import { UnequalIcon } from '../../kit/icons.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { area, inLanguage } from '../../text/phrases.ts';

/** Every area that a source prints, with its year, its source and the boundaries that it holds within; and how many disagree with it. */
export function OfficialAreas({ district }: { readonly district: District }) {
  const t = useTranslate();
  const all = areasOf(district);
  if (all.length === 0) return t('district.area.none');
  return (
    <ul className="areas">
      {all.map((each) => (
        <li key={`${each.km2} ${each.source}`}>
          <AreaWords area={each} against={againstIn(district, each)} />
        </li>
      ))}
    </ul>
  );
}

/** One of them. @param against how many of other sources, within the same boundaries, say otherwise. */
export function AreaWords({ area: of, against }: { readonly area: OfficialArea; readonly against: number }) {
  const t = useTranslate();
  const held = country.vintages.filter(({ id }) => of.vintages?.includes(id));
  const remark = of.note && inLanguage(of.note, t.language);
  return (
    <>
      {area(t, of.km2, 'km2')}
      {of.year !== undefined && ` (${of.year})`}{' '}
      {of.unsourced && <span className="tag">{t('district.area.unsourced')}</span>}{' '}
      {against > 0 && (
        <span className="tag against">
          <UnequalIcon /> {t('figure.disagree', { n: against })}
        </span>
      )}{' '}
      <span className="quiet" lang={defaultLanguage}>
        {of.source}
      </span>
      {held.map(({ id, boundaries }) => (
        <span key={id} className="quiet">
          {' '}
          {boundaries[t.language]}.
        </span>
      ))}
      {remark && (
        <span className="quiet" lang={remark.lang}>
          {' '}
          {remark.text}
        </span>
      )}
    </>
  );
}

function againstIn(district: District, { km2, vintages = [] }: OfficialArea): number {
  const others = vintages.flatMap((vintage) => {
    const within = areasWithin(district, vintage).map((each) => each.km2);
    return within.includes(km2) ? within.filter((other) => other !== km2) : [];
  });
  return new Set(others).size;
}
