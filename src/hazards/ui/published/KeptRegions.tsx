import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { byAlphabet } from '../../../locales/order.ts';
import { useAtlas } from '../../../store/context.ts';
import { date, number } from '../../../text/phrases.ts';
import type { Keeper } from '../../published/kept/keeper.ts';
import type { Region, Wanted } from '../../published/kept/region.ts';
import type { PublishedLayer } from '../../published/state.ts';
import { useSay } from '../context.ts';
import { useSeen } from './follow/use-seen.ts';

interface Props {
  readonly layer: PublishedLayer;
  readonly keeper: Keeper;
}

/** Regions of an archive that are kept on this device, for when there is no network. */
export function KeptRegions({ layer, keeper }: Props) {
  const say = useSay();
  const { entry, kept, state } = layer;
  const regions = useStore(keeper.store, ({ regions }) => regions).filter((region) => region.entry.id === entry.id);
  const [open, setOpen] = useState(false);
  return (
    <details className="hazards-kept" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('hazards.published.keep')}
        {regions.length > 0 && <span className="tag">{number(say.t, regions.length)}</span>}
      </summary>
      {open && state === 'shown' && kept === null && <KeepMore layer={layer} keeper={keeper} />}
      {regions.length > 0 && (
        <ul className="hazards-layers">
          {regions.map((region) => (
            <KeptRegion key={region.id} region={region} keeper={keeper} />
          ))}
        </ul>
      )}
    </details>
  );
}

function KeptRegion({ region, keeper }: { readonly region: Region; readonly keeper: Keeper }) {
  const say = useSay();
  const name = useRegionName()(region);
  const { entry, bytes, day } = region;
  return (
    <li className="hazards-layer-head">
      <span />
      <span>
        {name}
        <span className="quiet">
          {' '}
          {say('hazards.published.keep.kept', {
            size: say('hazards.published.keep.size', { n: megabytes(bytes) }),
            day: date(say.t, day),
            version: entry.version,
            date: date(say.t, entry.date),
          })}
          {keeper.isOld(region) && ` ${say('hazards.published.keep.old')}`}
        </span>
      </span>
      <button
        type="button"
        className="text-button"
        aria-label={say('hazards.published.keep.remove.of', { name })}
        onClick={() => keeper.remove(region)}
      >
        {say('hazards.published.keep.remove')}
      </button>
    </li>
  );
}

/** So close is enough to see which areas there are, at a part of the bytes. */
const far = 11;

/** What would be kept, how much that is, and the press that keeps it. */
function KeepMore({ layer: { entry, deepest, box }, keeper }: Props) {
  const say = useSay();
  const seen = useSeen();
  const shapes = useAtlas(({ atlas }) => atlas.shapes);
  const nameOf = useRegionName();
  const { coming, failed } = useStore(keeper.store);
  const [district, setDistrict] = useState('');
  const [closest, setClosest] = useState(deepest);
  const [size, setSize] = useState<{ readonly of: string; readonly bytes: number | null } | null>(null);
  const ground = district === '' ? seen?.box : shapes.get(district as never)?.bbox;
  const wanted: Wanted | null = ground ? { district: district || null, box: ground, closest } : null;
  const asked = JSON.stringify(wanted);
  useEffect(() => {
    const wanted: Wanted | null = JSON.parse(asked);
    let isLatest = true;
    if (wanted !== null)
      void keeper.measure(entry.id, wanted).then((bytes) => isLatest && setSize({ of: asked, bytes }));
    return () => {
      isLatest = false;
    };
  }, [keeper, entry, asked]);
  const inOrder = byAlphabet(say.t);
  const districts = [...shapes.entries()]
    .filter(([, { bbox }]) => box === null || overlaps(bbox, box))
    .map(([id]) => ({ id, name: nameOf({ district: id }) }))
    .sort((a, b) => inOrder(a.name, b.name));
  const bytes = size?.of === asked ? size.bytes : undefined;
  if (coming?.layer === entry.id)
    return (
      <p className="hazards-buttons hazards-progress">
        <progress aria-label={say('hazards.published.keep.coming')} value={coming.part} />
        <button type="button" className="text-button" onClick={keeper.stop}>
          {say('hazards.published.keep.stop')}
        </button>
      </p>
    );
  return (
    <>
      <p className="quiet">{say('hazards.published.keep.note')}</p>
      <label className="hazards-pair">
        {say('hazards.published.keep.ground')}
        <select value={district} onChange={({ target }) => setDistrict(target.value)}>
          <option value="">{say('hazards.published.keep.view')}</option>
          {districts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="hazards-pair">
        {say('hazards.published.keep.close')}
        <select value={closest} onChange={({ target }) => setClosest(Number(target.value))}>
          <option value={deepest}>{say('hazards.published.keep.close.all')}</option>
          {far < deepest && <option value={far}>{say('hazards.published.keep.close.far')}</option>}
        </select>
      </label>
      <p className="hazards-buttons">
        <button
          type="button"
          className="button"
          disabled={!bytes || coming !== null}
          onClick={() => wanted && keeper.save(entry.id, wanted)}
        >
          {bytes
            ? say('hazards.published.keep.do', { size: say('hazards.published.keep.size', { n: megabytes(bytes) }) })
            : say('hazards.published.keep.measuring')}
        </button>
        {bytes === null && <span role="status">{say('hazards.published.keep.failed.much')}</span>}
      </p>
      {failed?.layer === entry.id && (
        <p className="hazards-unkept" role="alert">
          {say(`hazards.published.keep.failed.${failed.why}`)}
        </p>
      )}
    </>
  );
}

/** In megabytes, so that little is not none. */
function megabytes(bytes: number): number {
  const all = bytes / 1_000_000;
  return all >= 10 ? Math.round(all) : Math.max(0.1, Number(all.toFixed(1)));
}

function overlaps([a, b, c, d]: Wanted['box'], [west, south, east, north]: Wanted['box']): boolean {
  return a <= east && c >= west && b <= north && d >= south;
}

function useRegionName(): (region: { readonly district: string | null }) => string {
  const say = useSay();
  const districts = useAtlas(({ atlas }) => atlas.districtsById);
  return ({ district }) =>
    district === null
      ? say('hazards.published.keep.viewed')
      : (districts.get(district as never)?.name[say.t.language] ?? district);
}
