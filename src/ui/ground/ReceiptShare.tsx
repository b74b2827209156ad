import { areasWithin } from '../../domain/district.ts';
import type { Figure } from '../../domain/figure.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { AreaWords } from '../district/OfficialAreas.tsx';
import { Row } from '../figure/ReceiptRow.tsx';

/** Of a share of a district's official area: the areas that it was divided by, each with its source. */
export function ReceiptShare({ figure: { computed, metric, scope, ground } }: { readonly figure: Figure }) {
  const t = useTranslate();
  const districts = useAtlas((state) => state.atlas.districtsById);
  if (computed?.operation !== 'share' || metric !== 'share_cleared' || scope.kind !== 'district') return null;
  const district = districts.get(scope.district);
  const areas = district === undefined ? [] : areasWithin(district, ground?.vintage);
  if (areas.length === 0) return null;
  return (
    <Row name={t('district.area')}>
      <ul className="areas">
        {areas.map((each) => (
          <li key={`${each.km2} ${each.source}`}>
            <AreaWords area={each} against={areas.length - 1} />
          </li>
        ))}
      </ul>
    </Row>
  );
}
