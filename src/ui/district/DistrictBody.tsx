import { useShallow } from 'zustand/react/shallow';
import type { Figure } from '../../domain/figure.ts';
import { Recorded } from '../../kit/Recorded.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { inLanguage } from '../../text/phrases.ts';
import { FigureRows } from '../figure/FigureRows.tsx';
import { JointFigures } from '../figure/JointFigures.tsx';
import { DistrictGround } from '../ground/DistrictGround.tsx';
import { Rule } from '../panel/Rule.tsx';
import { StripRoom } from '../timeline/StripRoom.tsx';
import { Place } from './Place.tsx';

/** The chosen district below its head: its ground, its own figures, those it shares, then the country's as context. Nothing where none is chosen. */
export function DistrictBody() {
  const t = useTranslate();
  const district = useAtlas((state) => state.scene.selected?.district);
  const drawn = useAtlas((state) => state.scene.selected?.drawn === true);
  const report = useAtlas((state) => state.scene.report);
  const sections = useAtlas(
    useShallow(
      ({
        scene: {
          sections: { own, joint, moved, changes, context },
        },
      }) => ({ own, joint, moved, changes, context }),
    ),
  );
  if (district === undefined || report === null) return null;
  const remark = district.note && inLanguage(district.note, t.language);
  return (
    <>
      <DistrictGround />
      <StripRoom under="panel" />
      {remark && (
        <p className="remark">
          <Recorded {...remark} />
        </p>
      )}
      <section>
        <h2>{t('district.own')}</h2>
        {sections.own.length === 0 && <p className="quiet">{t('district.own.none')}</p>}
        <FigureRows figures={sections.own} />
      </section>
      {sections.joint.length > 0 && (
        <section>
          <h2>
            {t('district.joint')}
            <span className="aside">{t('district.joint.note')}</span>
          </h2>
          <JointFigures figures={sections.joint} />
        </section>
      )}
      <MoreFigures title={t('district.moved')} figures={sections.moved} />
      <MoreFigures title={t('district.changes')} figures={sections.changes} />
      {report.newer > 0 && drawn && <p className="remark">{t('district.newer', { n: report.newer })}</p>}
      {report.searched.length > 0 && (
        <section>
          <h2>{t('searched.title')}</h2>
          <ul className="searched">
            {report.searched.map(({ id, note: words }) => (
              <li key={id}>
                <Recorded {...inLanguage(words, t.language)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>
          {t('district.country')}
          <span className="aside">{t('district.country.note')}</span>
        </h2>
        <FigureRows figures={sections.context} part />
      </section>
      <Place district={district} />
      <Rule />
    </>
  );
}

function MoreFigures({ title, figures }: { readonly title: string; readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <FigureRows figures={figures} />
    </section>
  );
}
