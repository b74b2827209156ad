import { Fragment } from 'react';
import { metrics, subjects } from '../../domain/metric.ts';
import { Rich } from '../../kit/Rich.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { baseSays, countryName } from '../../text/country.ts';
import { leadSentence } from '../../text/sentences.ts';
import { FigureGroupRows } from '../figure/FigureGroupRows.tsx';
import { FigureRow } from '../figure/FigureRow.tsx';
import { Rule } from '../panel/Rule.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { DistrictList } from './DistrictList.tsx';
import { LandBar } from './LandBar.tsx';

/** The country's picture: the levels of its districts, then what is reported for it as a whole. */
export function CountryPanel() {
  const t = useTranslate();
  const scene = useScene();
  const evidence = useAtlas((state) => state.view.evidence);
  const { land, numbers, statements, elsewhere } = scene.country;
  const lead = leadSentence(scene);
  return (
    <>
      <p className="eyebrow">{t('country.eyebrow', { evidence: baseSays(t, evidence) })}</p>
      <h1 tabIndex={-1}>{countryName(t)}</h1>
      <p className="lead">
        <Rich t={t} of={lead.of} values={lead.values} />
      </p>
      <DistrictList />
      <LandBar land={land} />
      <section>
        <h2>
          {t('numbers.title')}
          <span className="aside">{t('numbers.note')}</span>
        </h2>
        {numbers.length === 0 && <p className="quiet">{t('numbers.none')}</p>}
        {subjects.map((subject) => {
          const about = numbers.filter(({ figure }) => metrics[figure.metric].subject === subject);
          return (
            about.length > 0 && (
              <Fragment key={subject}>
                <h3>{t(`subject.${subject}`)}</h3>
                {about.map((group) => (
                  <FigureGroupRows key={group.figure.id} group={group} />
                ))}
              </Fragment>
            )
          );
        })}
      </section>
      {statements.length > 0 && (
        <section>
          <h2>
            {t('statements.title')}
            <span className="aside">{t('statements.note')}</span>
          </h2>
          {statements.map((figure) => (
            <FigureRow key={figure.id} figure={figure} />
          ))}
        </section>
      )}
      {elsewhere.length > 0 && (
        <section>
          <h2>{t('elsewhere.title')}</h2>
          {elsewhere.map((figure) => (
            <FigureRow key={figure.id} figure={figure} />
          ))}
        </section>
      )}
      <Timeline />
      <Rule />
    </>
  );
}
