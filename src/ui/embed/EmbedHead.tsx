import { localName } from '../../domain/names.ts';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { LocalName } from '../../kit/LocalName.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { baseName, countryName } from '../../text/country.ts';
import { date } from '../../text/phrases.ts';
import { LevelBasis } from '../district/Level.tsx';

/** The place, what counts as evidence for it, and for a district its level with how that came about. */
export function EmbedHead() {
  const t = useTranslate();
  const { selected, panel } = useScene();
  const base = useAtlas((state) => state.view.evidence);
  const asOf = useAtlas((state) => state.view.asOf);
  const named = baseName(t, base);
  const evidence = asOf === null ? named : t('export.asOf', { evidence: named, date: date(t, asOf) });
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
      {selected !== null && panel !== null && (
        <p className="embed-level">
          <Swatch classId={selected.assessment.level} width={28} height={28} />
          <strong>{t(`level.${selected.assessment.level}`)}</strong>
          <span>
            <LevelBasis item={selected} picture={panel} />
          </span>
        </p>
      )}
    </header>
  );
}
