import { useEffect, useState } from 'react';
import { live } from '../../../map/gl/live.ts';
import { number } from '../../../text/phrases.ts';
import { useSay } from '../context.ts';
import { area } from '../say-area.ts';
import type { Place } from './ground.ts';
import type { Measured } from './measure.ts';
import { Overlay } from './Overlay.tsx';
import { useGround } from './use-ground.ts';

/** Distance along the points that were pressed, and the area that they enclose, on the ellipsoid of WGS 84. */
export function Measure() {
  const say = useSay();
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [measured, setMeasured] = useState<Measured | null>(null);
  useGround((pressed) => setPlaces((before) => [...before, pressed]));
  useEffect(() => {
    let wanted = true;
    import('./measure.ts').then(
      ({ measure }) => wanted && setMeasured(measure(places)),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [places]);
  return (
    <div className="hazards-measure">
      <p className="quiet">{say('hazards.ui.measure.note')}</p>
      <div role="status">
        <dl>
          <div>
            <dt>{say('hazards.ui.measure.distance')}</dt>
            <dd>{length(say, measured?.metres ?? 0)}</dd>
          </div>
          <div>
            <dt>{say('hazards.ui.measure.area')}</dt>
            <dd>{measured?.m2 == null ? '–' : area(say, measured.m2)}</dd>
          </div>
        </dl>
      </div>
      <p className="hazards-buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            const { camera } = live.getState();
            if (camera !== null) setPlaces([...places, [camera.lon, camera.lat]]);
          }}
        >
          {say('hazards.ui.measure.middle')}
        </button>
        <button
          type="button"
          className="button"
          disabled={places.length === 0}
          onClick={() => setPlaces(places.slice(0, -1))}
        >
          {say('hazards.ui.measure.undo')}
        </button>
        <button type="button" className="button" disabled={places.length === 0} onClick={() => setPlaces([])}>
          {say('hazards.ui.measure.clear')}
        </button>
      </p>
      <Overlay places={places} line />
    </div>
  );
}

/** Metres near by, kilometres far off. */
function length(say: ReturnType<typeof useSay>, metres: number): string {
  const { t } = say;
  return metres < 1000
    ? say('hazards.ui.metres', { n: number(t, metres, 1) })
    : t('map.km', { km: number(t, metres / 1000, 3) });
}
