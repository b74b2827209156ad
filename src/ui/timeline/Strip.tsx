import { useCallback, useMemo, useState } from 'react';
import { country } from '../../domain/country.ts';
import { breathe } from '../../kit/breathe.ts';
import { Chevron } from '../../kit/icons.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { levelSteps, stepAt, stepsOf } from '../../scene/steps.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { date } from '../../text/phrases.ts';
import { standsAt, stepWords } from '../../text/step.ts';
import { Hand } from './Hand.tsx';
import { Lanes } from './Lanes.tsx';
import { usePlay } from './use-play.ts';

/** What became known when: a hand that moves the day up to which evidence counts, over what is reported for the whole country. */
export function Strip() {
  const t = useTranslate();
  const atlas = useAtlas((state) => state.atlas);
  const base = useAtlas((state) => state.view.evidence);
  const district = useAtlas((state) => state.view.district);
  const asOf = useAtlas((state) => state.view.asOf);
  const { moveDate } = useActions();
  const steps = useMemo(() => stepsOf(atlas, base, district), [atlas, base, district]);
  const last = steps.length - 1;
  const index = stepAt(steps, asOf);
  const step = steps[index];
  const day = step?.day ?? null;
  /* A day between two steps lies after the one whose evidence it has. */
  const previous = Math.max(0, day === asOf ? index - 1 : index);
  const next = Math.min(last, index + 1);
  const go = useCallback((to: number) => void moveDate(steps[to]?.day ?? null, breathe), [steps, moveDate]);
  const [playing, play] = usePlay(index, last, go);
  const [heard, hear] = useState(false);
  const levels = useMemo(
    () => levelSteps(atlas.districts, steps, index, district),
    [atlas.districts, steps, index, district],
  );
  const move = (to: number) => {
    play(false);
    go(to);
  };
  const words = step && stepWords(t, atlas, step, levels, district);
  const between = [country.rule.since, atlas.version.date] as const;
  return (
    <>
      <div className="strip-head">
        <div className="strip-buttons">
          <button
            type="button"
            aria-label={t('strip.previous')}
            disabled={index === 0 && day === asOf}
            onClick={() => move(previous)}
          >
            <Chevron to="left" />
          </button>
          <button type="button" aria-label={t(playing ? 'strip.pause' : 'strip.play')} onClick={() => play(!playing)}>
            <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d={playing ? 'M5.5 3v10M10.5 3v10' : 'M5 3v10l8-5z'} />
            </svg>
          </button>
          <button type="button" aria-label={t('strip.next')} disabled={index === last} onClick={() => move(next)}>
            <Chevron to="right" />
          </button>
        </div>
        <p className="strip-day">{standsAt(t, asOf)}</p>
        <p className="strip-words" aria-live={heard ? 'polite' : 'off'}>
          {day !== null && day !== asOf ? `${date(t, day)}. ` : ''}
          {words}
        </p>
        <button type="button" className="button strip-hear" aria-pressed={heard} onClick={() => hear(!heard)}>
          {t('strip.hear')}
        </button>
      </div>
      <Lanes steps={steps} between={between}>
        <Hand steps={steps} index={index} previous={previous} next={next} between={between} move={move} />
      </Lanes>
    </>
  );
}
