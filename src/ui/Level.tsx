import { threatRule } from '../domain/threat.ts';
import { date } from '../locales/phrases.ts';
import { useActions, useAtlas } from '../state/context.ts';
import type { DistrictPicture } from '../state/district-picture.ts';
import type { SceneDistrict } from '../state/scene-district.ts';
import { FigureRow } from './FigureRow.tsx';
import { Rich } from './Rich.tsx';
import { Swatch } from './Swatch.tsx';
import { useTranslate } from './use-translate.ts';

/** The level, how it came about, and the figures that decided it. */
export function Level({ item, picture }: { readonly item: SceneDistrict; readonly picture: DistrictPicture }) {
  const t = useTranslate();
  const { toggleLevel } = useActions();
  const { level, basis } = item.assessment;
  const name = t(`level.${level}`);
  return (
    <section className="level">
      <Swatch look={level} width={48} height={48} />
      <h2 className="level-name">
        <span className="visually-hidden">{t('district.level')} </span>
        {name}
      </h2>
      <p className="level-basis">
        {basis === 'assessed' && <span className="tag">{t('district.assessed')}</span>}
        {basis === 'reported' && <ReportedBy picture={picture} />}
        {basis !== 'reported' && <span className="quiet"> {t('district.unofficial')}</span>}
      </p>
      <div className="level-why">
        <Why item={item} picture={picture} />
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

function Why({ item, picture }: { readonly item: SceneDistrict; readonly picture: DistrictPicture }) {
  const t = useTranslate();
  const evidence = useAtlas((state) => state.view.evidence);
  const { chooseEvidence } = useActions();
  const { reason, people } = item.assessment;
  const since = date(t, threatRule.since);
  const joint = picture.decidedBy.every(({ scope }) => scope.kind === 'joint');
  switch (reason) {
    case 'casualties':
      return (
        <p>
          <Rich
            t={t}
            of="district.decided.casualties"
            values={{ people, since, threshold: threatRule.highCasualties, reports: picture.counted.length }}
          />
        </p>
      );
    case 'named':
      return <p>{t('district.decided.named')}</p>;
    case 'any':
      return (
        <p>{joint ? t('district.decided.joint') : t('district.decided.any', { n: picture.decidedBy.length, since })}</p>
      );
    case 'none':
      return (
        <p>
          {t('district.none')}{' '}
          {evidence !== 'all' && (
            <button type="button" className="text-button" onClick={() => chooseEvidence('all')}>
              {t('list.official.action')}
            </button>
          )}
        </p>
      );
    case 'stated':
      return null;
  }
}

function ReportedBy({ picture }: { readonly picture: DistrictPicture }) {
  const t = useTranslate();
  const documents = useAtlas((state) => state.atlas.documents);
  const names = picture.decidedBy.map(
    ({ claimant, document }) => claimant ?? documents.find(({ id }) => id === document)?.channel ?? '',
  );
  return <span className="tag">{t('district.reported', { who: [...new Set(names)].join(', ') })}</span>;
}
