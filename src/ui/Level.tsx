import { useActions, useAtlas } from '../state/context.ts';
import type { DistrictPicture } from '../state/district-picture.ts';
import type { SceneDistrict } from '../state/scene-district.ts';
import { FigureRow } from './FigureRow.tsx';
import { Rich } from './Rich.tsx';
import { Swatch } from './Swatch.tsx';
import { basisOf, decided } from './sentences.ts';
import { useTranslate } from './use-translate.ts';

/** The level, how it came about, and the figures that decided it. */
export function Level({ item, picture }: { readonly item: SceneDistrict; readonly picture: DistrictPicture }) {
  const t = useTranslate();
  const { toggleLevel } = useActions();
  const { level, basis } = item.assessment;
  const documents = useAtlas((state) => state.atlas.documents);
  const name = t(`level.${level}`);
  const whose = basisOf(t, item, picture, documents);
  const why = decided(t, item, picture);
  return (
    <section className="level">
      <Swatch look={level} width={48} height={48} />
      <p className="level-name">{name}</p>
      <p className="level-basis">
        {whose && <span className="tag">{whose}</span>}
        {basis !== 'reported' && <span className="quiet"> {t('district.unofficial')}</span>}
      </p>
      <div className="level-why">
        {why && (
          <p>
            <Rich t={t} of={why.of} values={why.values} />
          </p>
        )}
        {picture.people && <FigureRow figure={picture.people} />}
        {!item.shown && (
          <p className="quiet">
            {t('district.hidden', { level: name })}{' '}
            <button type="button" className="text-button" onClick={() => toggleLevel(level)}>
              {t('district.show', { level: name })}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
