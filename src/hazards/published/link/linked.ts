import type { Archive } from '../archive/archive.ts';
import { findRecord } from '../records.ts';
import type { State } from '../state.ts';
import { asAsked } from './asked.ts';
import { recordOf, writeLayers } from './link.ts';

/** What a link asks for, and what it says of what is shown. */
export function createLinked({ store, layerOf }: State, archives: ReadonlyMap<string, Archive>) {
  /* By the last link that said anything of them. */
  let link: string | null = null;
  const written = () => {
    const { layers, chosen, wanted } = store.getState();
    const record = chosen ? recordOf(chosen) : wanted?.record;
    const layer = chosen?.layer ?? wanted?.layer;
    return writeLayers(layers, record && layer ? { layer, record } : null);
  };
  /** Opens the record that the link names, once its archive is there. */
  const find = async (id: string) => {
    const { wanted } = store.getState();
    const [archive, layer] = [archives.get(id), layerOf(id)];
    if (wanted?.layer !== id || archive === undefined || layer === undefined) return;
    const { record, version } = wanted;
    /* A place in an archive says nothing of another one. */
    const isHere = typeof record.id === 'string' || version === layer.entry.version;
    const found = isHere ? await findRecord(archive.tile, record, layer.deepest).catch(() => null) : null;
    if (store.getState().wanted !== wanted) return;
    if (found === null) store.setState({ wanted: { ...wanted, lost: true } });
    else store.setState({ wanted: null, chosen: { layer: id, ...found } });
  };
  const follow = () => {
    const { layers } = store.getState();
    if (layers.length === 0 || link === written()) return;
    const asked = asAsked(layers, link);
    store.setState({ ...asked, chosen: null });
    if (asked.wanted) void find(asked.wanted.layer);
  };
  return {
    written,
    find,
    follow,
    /** Shows what a link asks for: all where it says nothing. */
    ask: (layers: string | null) => {
      link = layers;
      follow();
    },
    /** Closes the record that is open while its archive is not there; it is looked for when there is one again. */
    setAside: (id: string) => {
      const { chosen } = store.getState();
      if (chosen?.layer !== id) return;
      const version = layerOf(id)?.entry.version ?? null;
      store.setState({ chosen: null, wanted: { layer: id, version, record: recordOf(chosen), lost: false } });
    },
  };
}
