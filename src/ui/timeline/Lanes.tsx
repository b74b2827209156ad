import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { inEvidence } from '../../domain/evidence.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { series } from '../../scene/series.ts';
import type { Step } from '../../scene/steps.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { breaksOf } from '../../text/country.ts';
import { measured } from '../../text/phrases.ts';
import { laneOf, publicBy, shareOf, tall, ticksOf, wide } from './lanes.ts';

/** The series of the strip, in their order. */
const shown = ['cleared', 'victims'] as const;

interface Props {
  readonly steps: readonly Step[];
  readonly between: readonly [first: string, last: string];
  /** What lies over the lanes. */
  readonly children: ReactNode;
}

/** What is reported for the whole country over time: what is known by the day strongly, what was said later faintly; under it the days on which something became known. */
export function Lanes({ steps, between, children }: Props) {
  const t = useTranslate();
  const [first, last] = between;
  const years = yearsIn(first, last);
  const ticks = useMemo(
    () =>
      ticksOf(
        steps.flatMap(({ day }) => day ?? []),
        [first, last],
      ),
    [steps, first, last],
  );
  return (
    <div className="strip-plot">
      {shown.map((id) => (
        <LaneRow key={id} id={id} between={between} />
      ))}
      <svg className="strip-days" viewBox={`0 0 ${wide} ${tall}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={ticks} />
      </svg>
      <div className="strip-years" aria-hidden="true">
        {years.map((year) => (
          <span key={year} style={at(shareOf(`${year}-01-01`, first, last))}>
            {year}
          </span>
        ))}
      </div>
      <div className="strip-over">
        {shown.flatMap((id) =>
          breaksOf(t, id).map(({ on, words }) => (
            <p key={on} className="strip-break" style={at(shareOf(on, first, last))}>
              {words}
            </p>
          )),
        )}
        {children}
      </div>
    </div>
  );
}

function LaneRow({ id, between }: { readonly id: (typeof shown)[number]; readonly between: Props['between'] }) {
  const t = useTranslate();
  const atlas = useAtlas((state) => state.atlas);
  const base = useAtlas((state) => state.view.evidence);
  const asOf = useAtlas((state) => state.view.asOf);
  const latest = useAtlas((state) => state.scene.judgement.timeline[id].at(-1)?.figure ?? null);
  const { openFigure } = useActions();
  const [first, last] = between;
  const lane = useMemo(() => {
    const reported = inEvidence(atlas.figures, atlas.documents, base).filter(({ computed }) => computed === undefined);
    return laneOf(series(id, reported, atlas.documentsById), atlas.documentsById, [first, last]);
  }, [atlas, base, id, first, last]);
  return (
    <>
      <p className={`strip-name ${id}`}>
        {t(`strip.${id}`)}{' '}
        {latest === null ? (
          <span className="quiet">{t('figure.notReported')}</span>
        ) : (
          <button type="button" className="text-button" onClick={() => openFigure(latest.id)}>
            {measured(t, latest)}
          </button>
        )}
      </p>
      <svg className={`strip-lane ${id}`} viewBox={`0 0 ${wide} ${tall}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="later" d={publicBy(lane.lines, null)} />
        <path className="later dots" d={publicBy(lane.dots, null)} />
        <path d={publicBy(lane.lines, asOf)} />
        <path className="dots" d={publicBy(lane.dots, asOf)} />
      </svg>
    </>
  );
}

/** A place from the left, as a share of the width. */
function at(share: number): CSSProperties {
  return { left: `${(100 * share).toFixed(2)}%` };
}

function yearsIn(first: string, last: string): readonly number[] {
  const [from, to] = [first, last].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, index) => (from ?? 0) + 1 + index);
}
