import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { evidenceNamed } from '../../text/sentences.ts';
import { LevelBasis } from '../district/Level.tsx';

/** The place, what counts as evidence for it, and for a district its level with how that came about. */
export function EmbedHead() {
  const t = useTranslate();
  const { selected, report } = useScene();
  const evidence = evidenceNamed(
    t,
    useAtlas((state) => state.scene.view),
  );
  const name = selected?.district.name;
  return (
    <header className="embed-head">
      <p className="embed-eyebrow">
        {selected !== null && (
          <>
            <DistrictLink district={null}>{t('country.name')}</DistrictLink>
            {' · '}
          </>
        )}
        {t('frame.evidence', { evidence })}
      </p>
      <h1 tabIndex={-1}>
        {name === undefined ? t('country.name') : <span lang="az">{name.az}</span>}
        {name !== undefined && name[t.language] !== name.az && <span className="other-names"> {name[t.language]}</span>}
      </h1>
      {selected !== null && report !== null && (
        <p className="embed-level">
          <Swatch classId={selected.assessment.level} width={28} height={28} />
          <strong>{t(`level.${selected.assessment.level}`)}</strong>
          <span>
            <LevelBasis item={selected} report={report} />
          </span>
        </p>
      )}
    </header>
  );
}
