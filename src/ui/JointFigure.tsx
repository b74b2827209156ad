import type { Figure } from '../domain/figure.ts';
import { districtsOf } from '../domain/scope.ts';
import { places } from '../locales/phrases.ts';
import { useAtlas } from '../state/context.ts';
import { DistrictLink } from './DistrictLink.tsx';
import { FigureRow } from './FigureRow.tsx';
import { useTranslate } from './use-translate.ts';

/** One number over one strip that names all districts it covers, so that nobody reads a share into it. */
export function JointFigure({ figure }: { readonly figure: Figure }) {
  const t = useTranslate();
  const districts = useAtlas((state) => state.atlas.districts);
  const selected = useAtlas((state) => state.view.district);
  const named = districtsOf(figure.scope).flatMap((id) => districts.filter((each) => each.id === id));
  return (
    <div className="joint">
      <FigureRow figure={figure} />
      <ul className="joint-strip" aria-label={t('district.joint.for', { places: places(t, named) })}>
        {named.map(({ id, name }) => (
          <li key={id} className={id === selected ? 'here' : undefined}>
            <DistrictLink district={id}>
              <span lang="az">{name.az}</span>
            </DistrictLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
