import type { District } from '../../domain/district.ts';
import type { Figure } from '../../domain/figure.ts';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { LocalName } from '../../kit/LocalName.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { byDistricts } from '../../scene/groups.ts';
import { useAtlas } from '../../store/context.ts';
import { places } from '../../text/phrases.ts';
import { FigureRows } from './FigureRows.tsx';

/** Figures for the same districts together: the numbers over one strip that names them all, so that nobody reads a share into it. */
export function JointFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const districts = useAtlas((state) => state.atlas.districtsById);
  return byDistricts(figures).map((set) => {
    const named = set.districts.flatMap((id) => districts.get(id) ?? []);
    return (
      <div key={set.districts.join()} className="joint">
        <FigureRows figures={set.figures} />
        <Strip named={named} />
      </div>
    );
  });
}

function Strip({ named }: { readonly named: readonly District[] }) {
  const t = useTranslate();
  const selected = useAtlas((state) => state.view.district);
  return (
    <ul className="joint-strip" aria-label={t('district.joint.for', { places: places(t, named) })}>
      {named.map((district) => (
        <li key={district.id} className={district.id === selected ? 'here' : undefined}>
          <DistrictLink district={district.id}>
            <LocalName of={district} />
          </DistrictLink>
        </li>
      ))}
    </ul>
  );
}
