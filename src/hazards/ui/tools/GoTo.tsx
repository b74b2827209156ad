import { type FormEvent, useState } from 'react';
import { roundCamera } from '../../../domain/camera.ts';
import { facts } from '../../../domain/facts.ts';
import { live } from '../../../map/gl/live.ts';
import { closeness } from '../../../store/closeness.ts';
import { useActions } from '../../../store/context.ts';
import { parsePosition } from '../../place/position.ts';
import { useSay } from '../context.ts';

/** How near a place is looked at that somebody types, unless the map is nearer already. */
const near = 15;

const [west, south, east, north] = facts.start;

/** How one is written: somewhere in what the map shows first. */
const example = [((west + east) / 2).toFixed(1), ((south + north) / 2).toFixed(1)] as const;

/** Goes to a position that is typed in any notation. */
export function GoTo() {
  const say = useSay();
  const { moveCamera } = useActions();
  const [failed, setFailed] = useState<'none' | 'outside' | null>(null);
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const position = parsePosition(String(new FormData(event.currentTarget).get('position')));
    if (position === null) return setFailed('none');
    const closest = closeness.getState().zoom;
    const zoom = Math.min(closest, Math.max(near, live.getState().camera?.zoom ?? 0));
    const camera = { lon: position.lon, lat: position.lat, zoom };
    if (roundCamera(camera, closest) === null) return setFailed('outside');
    setFailed(null);
    moveCamera(camera);
  };
  return (
    <form className="hazards-go" onSubmit={go}>
      <label htmlFor="hazards-go">{say('hazards.ui.go')}</label>
      <div className="hazards-go-line">
        <input
          id="hazards-go"
          name="position"
          autoComplete="off"
          spellCheck={false}
          placeholder={`${example[1]}, ${example[0]}`}
          aria-describedby="hazards-go-said"
          aria-invalid={failed !== null}
        />
        <button type="submit" className="button">
          {say('hazards.ui.go.do')}
        </button>
      </div>
      <p id="hazards-go-said" className="quiet" role="status">
        {say(failed === null ? 'hazards.ui.go.note' : `hazards.ui.go.${failed}`)}
      </p>
    </form>
  );
}
