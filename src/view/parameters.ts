import { colourSets } from '../design/palette.ts';
import { areaUnits } from '../domain/area.ts';
import { closeUp, roundCamera } from '../domain/camera.ts';
import { isPartialDate } from '../domain/date.ts';
import type { DistrictId } from '../domain/district.ts';
import { evidenceBases } from '../domain/evidence.ts';
import type { FigureId } from '../domain/figure.ts';
import { levels } from '../domain/level.ts';
import { isVersionId } from '../domain/version.ts';
import { days, themes, years } from './theme.ts';
import { defaultView, mostCompared, panelSizes, type View } from './view.ts';

/** What a link can be checked against. Both follow aliases to the present id, a district its spellings too; null where the atlas knows none. */
export interface Known {
  readonly district: (id: string) => DistrictId | null;
  readonly figure: (id: string) => FigureId | null;
}

/** One parameter of the fragment: a part of the View as text, and back; null where the text is none of it. An empty text stands as the bare key. */
interface Parameter {
  readonly write: (view: View) => string | null;
  readonly read: (text: string, known: Known) => Partial<View> | null;
}

/** The fragment's parameters in the order in which they are written. The language is in the path. Entries are added, never renamed: old links work for ever. */
export const parameters: Readonly<Record<string, Parameter>> = {
  embed: {
    write: (view) => (view.embed ? '' : null),
    read: (text) => (text === '' ? { embed: true } : null),
  },
  evidence: {
    write: (view) => (view.evidence === defaultView.evidence ? null : view.evidence),
    read: (text) => choice(evidenceBases, text, (evidence) => ({ evidence })),
  },
  asof: {
    write: (view) => view.asOf,
    read: (text) => (text.length === 10 && isPartialDate(text) ? { asOf: text } : null),
  },
  hide: {
    write: (view) => (view.hidden.length === 0 ? null : view.hidden.join(',')),
    read: (text) => {
      const asked = text.split(',');
      const hidden = levels.filter((level) => asked.includes(level));
      return hidden.length === asked.length ? { hidden } : null;
    },
  },
  theme: {
    write: (view) => (view.theme === defaultView.theme ? null : view.theme),
    read: (text) => choice(themes, text, (theme) => ({ theme })),
  },
  year: {
    write: (view) => (view.year === defaultView.year ? null : view.year),
    read: (text) => choice(years, text, (year) => ({ year })),
  },
  day: {
    write: (view) => view.day,
    read: (text) => choice(days, text, (day) => ({ day })),
  },
  /* Without a district the table has a page of its own. */
  show: {
    write: (view) => (view.table && view.district !== null && view.compare.length < 2 ? 'table' : null),
    read: (text) => (text === 'table' ? { table: true } : null),
  },
  compare: {
    write: (view) => (view.compare.length === 0 ? null : view.compare.join(',')),
    read: (text, known) => {
      const compare = [...new Set(text.split(',').map(known.district))].filter((district) => district !== null);
      const asked = text.split(',').length;
      return compare.length === asked && asked <= mostCompared ? { compare } : null;
    },
  },
  sheet: {
    write: (view) => (view.sheet ? '' : null),
    read: (text) => (text === '' ? { sheet: true } : null),
  },
  figure: {
    write: (view) => view.figure,
    read: (text, known) => {
      const figure = known.figure(text);
      return figure === null ? null : { figure };
    },
  },
  panel: {
    write: (view) => view.panel,
    read: (text) => choice(panelSizes, text, (panel) => ({ panel })),
  },
  map: {
    /* Districts side by side stand in the place of the map. */
    write: ({ camera, compare }) =>
      camera === null || camera.untold || compare.length > 1 ? null : `${camera.zoom}/${camera.lat}/${camera.lon}`,
    read: readCamera,
  },
  data: {
    write: (view) => (view.shown === 'now' ? view.version : null),
    read: (text) => (isVersionId(text) ? { version: text, shown: 'now' } : null),
  },
  /* In the place of `data`: the evidence is not only compared with that of the version, but shown as it was in it. */
  was: {
    write: (view) => (view.shown === 'then' ? view.version : null),
    read: (text) => (isVersionId(text) ? { version: text, shown: 'then' } : null),
  },
  colours: {
    write: (view) => (view.colours === defaultView.colours ? null : view.colours),
    read: (text) => choice(colourSets, text, (colours) => ({ colours })),
  },
  units: {
    write: (view) => (view.units === defaultView.units ? null : view.units),
    read: (text) => choice(areaUnits, text, (units) => ({ units })),
  },
  /* A frame shows no layer of anybody's device. */
  local: {
    write: (view) => (view.local && !view.embed ? '1' : null),
    read: (text) => (text === '1' ? { local: true } : null),
  },
  layers: {
    write: (view) => view.layers,
    read: (text) => (/^[a-z0-9_@~.:,-]*$/.test(text) ? { layers: text } : null),
  },
};

/** As close as anything is ever shown: whether it can be shown so where the link is opened, the map decides (`cameraToShow`). */
function readCamera(text: string): Partial<View> | null {
  const parts = /^[\d.]+(\/-?[\d.]+){2}$/.test(text) ? text.split('/') : [];
  const [zoom = 0, lat = 0, lon = 0] = parts.map(Number);
  const camera = roundCamera({ lon, lat, zoom }, closeUp);
  return camera && { camera };
}

function choice<Code extends string>(
  codes: readonly Code[],
  text: string,
  make: (code: Code) => Partial<View>,
): Partial<View> | null {
  const code = codes.find((candidate) => candidate === text);
  return code === undefined ? null : make(code);
}
