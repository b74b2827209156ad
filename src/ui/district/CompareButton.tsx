import { isFeatured } from '../../domain/district.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { places } from '../../text/phrases.ts';
import { mostCompared } from '../../view/view.ts';

/** Puts the district beside others: the first waits for a second, chosen as ever on the map, in the list or by search. */
export function CompareButton({ district }: { readonly district: string }) {
  const t = useTranslate();
  const compare = useAtlas((state) => state.view.compare);
  const districts = useAtlas((state) => state.atlas.districts);
  const { compareDistricts } = useActions();
  if (compare.includes(district) && compare.length > 1) return null;
  if (compare.includes(district)) {
    const featured = districts.filter((each) => isFeatured(each) && each.id !== district).slice(0, mostCompared - 1);
    return (
      <p className="compare-choice" role="status">
        {t('compare.choose')}{' '}
        {featured.length > 0 && (
          <button
            type="button"
            className="text-button"
            onClick={() => compareDistricts([district, ...featured.map(({ id }) => id)])}
          >
            {t('compare.with', { places: places(t, featured) })}
          </button>
        )}{' '}
        <button type="button" className="text-button" onClick={() => compareDistricts([])}>
          {t('compare.cancel')}
        </button>
      </p>
    );
  }
  if (compare.length >= mostCompared) return null;
  const waiting = districts.filter(({ id }) => compare.includes(id));
  return (
    <p className="compare-choice">
      <button type="button" className="text-button" onClick={() => compareDistricts([...compare, district])}>
        {compare.length === 0 ? t('compare.begin') : t('compare.with', { places: places(t, waiting) })}
      </button>
    </p>
  );
}
