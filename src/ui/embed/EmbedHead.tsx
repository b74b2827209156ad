import { localName } from '../../domain/names.ts';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { LocalName } from '../../kit/LocalName.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { countryName } from '../../text/country.ts';
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
  const other = selected?.district.name[t.language];
  return (
    <header className="embed-head">
      <p className="embed-eyebrow">
        {selected !== null && (
          <>
            <DistrictLink district={null}>{countryName(t)}</DistrictLink>
            {' · '}
          </>
        )}
        {t('frame.evidence', { evidence })}
      </p>
      <h1 tabIndex={-1}>
        {selected === null ? countryName(t) : <LocalName of={selected.district} />}
        {selected !== null && other !== localName(selected.district) && <span className="other-names"> {other}</span>}
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
