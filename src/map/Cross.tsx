import { useStore } from 'zustand';
import { translator } from '../locales/translate.ts';
import { useAtlas } from '../store/context.ts';
import { live } from './gl/live.ts';

/** While the map has the keyboard: a cross in its middle, and the name of what lies under it, for the eye and the ear. */
export function Cross() {
  const language = useAtlas((state) => state.view.language);
  const t = translator(language);
  const { atlas, assessments } = useAtlas((state) => state.scene.judgement);
  const under = useStore(live, (state) => state.under);
  const district = atlas.districtsById.get(under ?? '');
  const assessment = assessments.get(under ?? '');
  const words =
    district === undefined || assessment === undefined
      ? t('map.under.none')
      : t('map.under', { place: district.name[language], level: t(`level.${assessment.level}`) });
  return (
    <div className={under === undefined ? 'cross away' : 'cross'}>
      <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
        <path className="cross-casing" d="M18 2v12m0 8v12M2 18h12m8 0h12" />
        <path className="cross-core" d="M18 2v12m0 8v12M2 18h12m8 0h12" />
      </svg>
      <p role="status" className="cross-words">
        {under === undefined ? '' : words}
      </p>
      {under !== undefined && <p className="cross-help">{t('map.help')}</p>}
    </div>
  );
}
