import { evidenceBases } from '../../domain/evidence.ts';
import { Rich } from '../../kit/Rich.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import type { DistrictReport } from '../../scene/report.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { unofficial } from '../../text/official.ts';
import { basisOf, decided } from '../../text/sentences.ts';
import { FigureRows } from '../figure/FigureRows.tsx';

/** A district with its level: what of it stands the same, whatever receipt is open. */
export type LevelItem = Pick<SceneDistrict, 'district' | 'assessment' | 'shown' | 'drawn'>;

interface Props {
  readonly item: LevelItem;
  readonly report: DistrictReport;
}

/** The level, how it came about, and the figures that decided it. */
export function Level({ item, report }: Props) {
  const t = useTranslate();
  const { toggleLevel } = useActions();
  const people = useAtlas((state) => state.scene.sections.people);
  const { level } = item.assessment;
  const name = t(`level.${level}`);
  return (
    <section className="level">
      <Swatch classId={level} width={48} height={48} />
      <h2 className="level-name">
        <span className="visually-hidden">{t('district.level')} </span>
        {name}
      </h2>
      <p className="level-basis">
        <LevelBasis item={item} report={report} />
      </p>
      <div className="level-why">
        <LevelReason item={item} report={report} />
        <FigureRows figures={people} />
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

/** How the level came about: worked out by rule, stated by somebody, or not at all. */
export function LevelBasis({ item, report }: Props) {
  const t = useTranslate();
  const documents = useAtlas((state) => state.atlas.documentsById);
  const figures = useAtlas((state) => state.atlas.figures);
  const whose = basisOf(t, item, report, documents);
  const none = item.assessment.basis === 'reported' ? null : unofficial(t, figures, item.district.id);
  return (
    <>
      {whose && <span className="tag">{whose}</span>}
      {none && <span className="quiet"> {none}</span>}
    </>
  );
}

/** What decided the level, in a sentence. */
export function LevelReason({ item, report }: Props) {
  const t = useTranslate();
  const evidence = useAtlas((state) => state.view.evidence);
  const { chooseEvidence } = useActions();
  const why = decided(item, report);
  return (
    why && (
      <p>
        <Rich t={t} of={why.of} values={why.values} />{' '}
        {item.assessment.reason === 'none' && evidence !== evidenceBases[0] && (
          <button type="button" className="text-button" onClick={() => chooseEvidence(evidenceBases[0])}>
            {t('list.official.action')}
          </button>
        )}
      </p>
    )
  );
}
