import { Fragment, memo, useDeferredValue } from 'react';
import { metrics, subjects } from '../../domain/metric.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import type { FigureGroup } from '../../scene/groups.ts';
import { useAtlas } from '../../store/context.ts';
import { FigureGroupRows } from '../figure/FigureGroupRows.tsx';
import { FigureRows } from '../figure/FigureRows.tsx';
import { CountryGround } from '../ground/CountryGround.tsx';
import { Rule } from '../panel/Rule.tsx';
import { StripRoom } from '../timeline/StripRoom.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { DistrictList } from './DistrictList.tsx';
import { LandBar } from './LandBar.tsx';

/** The country's picture below its head: its ground, its districts with their levels, then what is reported for it as a whole. */
export function CountryBody() {
  const t = useTranslate();
  /* All that stands below the fold: a change is answered above it first. */
  const numbers = useDeferredValue(useAtlas((state) => state.scene.country.numbers));
  const statements = useAtlas((state) => state.scene.sections.statements);
  const elsewhere = useAtlas((state) => state.scene.sections.elsewhere);
  return (
    <>
      <CountryGround />
      <StripRoom under="panel" />
      <DistrictList />
      <LandBar />
      <Numbers numbers={numbers} />
      {statements.length > 0 && (
        <section>
          <h2>
            {t('statements.title')}
            <span className="aside">{t('statements.note')}</span>
          </h2>
          <FigureRows figures={statements} />
        </section>
      )}
      {elsewhere.length > 0 && (
        <section>
          <h2>{t('elsewhere.title')}</h2>
          <FigureRows figures={elsewhere} />
        </section>
      )}
      <Timeline />
      <Rule />
    </>
  );
}

/** What is reported for the country as a whole, subject by subject. */
const Numbers = memo(function Numbers({ numbers }: { readonly numbers: readonly FigureGroup[] }) {
  const t = useTranslate();
  return (
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
  );
});
