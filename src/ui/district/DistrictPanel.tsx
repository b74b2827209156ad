import { Fragment } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Figure } from '../../domain/figure.ts';
import { foreignLanguages } from '../../domain/names.ts';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { Follows } from '../../kit/Follows.tsx';
import { Chevron } from '../../kit/icons.tsx';
import { LocalName } from '../../kit/LocalName.tsx';
import { Recorded } from '../../kit/Recorded.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import type { DistrictReport } from '../../scene/report.ts';
import { useAtlas } from '../../store/context.ts';
import { countryName } from '../../text/country.ts';
import { inLanguage } from '../../text/phrases.ts';
import { FigureRows } from '../figure/FigureRows.tsx';
import { JointFigures } from '../figure/JointFigures.tsx';
import { DistrictGround } from '../ground/DistrictGround.tsx';
import { Rule } from '../panel/Rule.tsx';
import { StripRoom } from '../timeline/StripRoom.tsx';
import { CompareButton } from './CompareButton.tsx';
import { Level, type LevelItem } from './Level.tsx';
import { Place } from './Place.tsx';

/** One district: its level and what decided it, its own figures, those it shares, then the country's as context. */
export function DistrictPanel({ item, report }: { readonly item: LevelItem; readonly report: DistrictReport }) {
  const t = useTranslate();
  const sections = useAtlas(
    useShallow(
      ({
        scene: {
          sections: { own, joint, moved, changes, context },
        },
      }) => ({ own, joint, moved, changes, context }),
    ),
  );
  const { name, kind, iso, note } = item.district;
  const remark = note && inLanguage(note, t.language);
  return (
    <>
      <p className="eyebrow">
        <DistrictLink district={null}>
          <Chevron to="left" />
          {countryName(t)}
        </DistrictLink>
        {` · ${t('panel.kind', { kind })}${iso === null ? '' : ` · ${iso}`}`}
      </p>
      <h1 tabIndex={-1}>
        <LocalName of={item.district} />{' '}
        <span className="other-names">
          {foreignLanguages(item.district).map((language, index) => (
            <Fragment key={language}>
              {index > 0 && ' · '}
              <span lang={language} translate="no">
                {name[language]}
              </span>
            </Fragment>
          ))}
        </span>
      </h1>
      <CompareButton district={item.district.id} />
      <Level item={item} report={report} />
      <Follows>
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
        {report.newer > 0 && item.drawn && <p className="remark">{t('district.newer', { n: report.newer })}</p>}
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
        <Place district={item.district} />
        <Rule />
      </Follows>
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
