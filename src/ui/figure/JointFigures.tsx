import type { District } from '../../domain/district.ts';
import type { Figure } from '../../domain/figure.ts';
import { districtsOf } from '../../domain/scope.ts';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { places } from '../../text/phrases.ts';
import { FigureRow } from './FigureRow.tsx';

/** Figures for the same districts together: the numbers over one strip that names them all, so that nobody reads a share into it. */
export function JointFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const districts = useAtlas((state) => state.atlas.districtsById);
  return byDistricts(figures).map(([key, together]) => {
    const named = key.split(' ').flatMap((id) => districts.get(id) ?? []);
    return (
      <div key={key} className="joint">
        {together.map((figure) => (
          <FigureRow key={figure.id} figure={figure} />
        ))}
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
      {named.map(({ id, name }) => (
        <li key={id} className={id === selected ? 'here' : undefined}>
          <DistrictLink district={id}>
            <span lang="az">{name.az}</span>
          </DistrictLink>
        </li>
      ))}
    </ul>
  );
}

/** The figures by the set of districts that they name, few districts first. */
function byDistricts(figures: readonly Figure[]): readonly (readonly [string, readonly Figure[]])[] {
  const sets = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = [...districtsOf(figure.scope)].sort().join(' ');
    sets.set(key, [...(sets.get(key) ?? []), figure]);
  }
  return [...sets].sort(([one], [other]) => one.split(' ').length - other.split(' ').length);
}
