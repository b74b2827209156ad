import 'maplibre-gl/dist/maplibre-gl.css';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { addProtocol, Map as MapLibre, removeProtocol, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { sample } from '#country/fonts/files.ts';
import { extent, sameCamera, zooms } from '../../domain/camera.ts';
import { translator } from '../../locales/translate.ts';
import { closeness } from '../../store/closeness.ts';
import type { Actions, AtlasState, AtlasStore } from '../../store/store.ts';
import { onCloseness } from '../camera/closer.ts';
import { cameraToShow } from '../camera/look-at.ts';
import { insetsOf, visibleSize } from '../camera/visible.ts';
import { type Extended, extend } from '../extensions.ts';
import { applyLayers } from './diff.ts';
import { followKeys } from './keys.ts';
import { applyStates, mapStates, type States } from './layers/states.ts';
import { live } from './live.ts';
import { onSchemeChange, presentLook } from './look.ts';
import { addImages } from './patterns.ts';
import { followPointer } from './pointer.ts';
import { whenStuck } from './stuck.ts';
import { mapLayers, mapSources } from './style.ts';

setWorkerUrl(workerUrl);

export interface OwnerOptions {
  /** Takes the canvas. */
  readonly container: HTMLElement;
  /** Its padding says how much of the map is covered. */
  readonly frame: HTMLElement;
  readonly store: AtlasStore;
  readonly actions: Actions;
  /** Called once, when the first whole picture stands. */
  readonly onReady: () => void;
  /** Called once, when nothing it shows can be trusted any more; the promise is kept when it is worth starting another, and it is null where it never is. */
  readonly onLost: (another: Promise<void> | null) => void;
}

/**
 * Owns the one MapLibre map: it follows the store, and the store takes over where a reader's gesture leaves the camera.
 * @returns a function that ends it.
 * @throws where the browser has no WebGL.
 */
export async function ownMap({ container, frame, store, actions, onReady, onLost }: OwnerOptions): Promise<() => void> {
  /* A letter of each of the font's files: asking for them loads the files before MapLibre rasterises them. Where they are blocked, another font must do. */
  await Promise.allSettled(
    ['400', '500', '700'].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`, sample)),
  );
  const layersOf = (state: AtlasState) =>
    mapLayers(state.atlas, state.scene, presentLook(state.view.colours), state.view.language);
  const cameraOf = ({ atlas, scene, view }: AtlasState) =>
    cameraToShow(atlas, scene, view, visibleSize(frame, insetsOf(frame)), closeness.getState().zoom);
  const first = store.getState();
  const t = translator(first.view.language);
  const start = cameraOf(first);
  let drawn: LayerSpecification[] = [];
  let states: States = new Map();

  const [west, south, east, north] = extent;
  const map = new MapLibre({
    container,
    style: { version: 8, sources: mapSources(first.atlas), layers: [] },
    center: [start.lon, start.lat],
    zoom: start.zoom,
    minZoom: zooms.min,
    maxZoom: closeness.getState().zoom,
    maxBounds: [
      [west - 6, south - 5],
      [east + 6, north + 4],
    ],
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    locale: {
      'Map.Title': nameOf(first),
      'CooperativeGesturesHandler.WindowsHelpText': t('map.yields.wheel', { key: 'Ctrl' }),
      'CooperativeGesturesHandler.MacHelpText': t('map.yields.wheel', { key: '⌘' }),
      'CooperativeGesturesHandler.MobileHelpText': t('map.yields.touch'),
    },
  });
  const yieldToPage = () => {
    const yields = getComputedStyle(frame).getPropertyValue('--map-yields') === '1';
    if (yields === map.cooperativeGestures.isEnabled()) return;
    if (yields) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
  };
  yieldToPage();
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.setPadding(insetsOf(frame));
  map.jumpTo({ center: [start.lon, start.lat], zoom: start.zoom });

  const camera = () => ({ lon: map.getCenter().lng, lat: map.getCenter().lat, zoom: map.getZoom() });
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const moveTo = (state: AtlasState, flight: boolean) => {
    const target = cameraOf(state);
    const padding = insetsOf(frame);
    if (sameCamera(target, camera()) && JSON.stringify(map.getPadding()) === JSON.stringify(padding)) return;
    const options = { center: [target.lon, target.lat] as [number, number], zoom: target.zoom, padding };
    if (still.matches || document.hidden) map.jumpTo(options, { programmatic: true });
    else map.easeTo({ ...options, duration: flight ? 900 : 250 }, { programmatic: true });
  };
  const draw = () => {
    const state = store.getState();
    addImages(map, presentLook(state.view.colours));
    const layers = layersOf(state);
    applyLayers(map, drawn, layers);
    drawn = layers;
    const now = mapStates(state.scene, state.atlas.edges);
    applyStates(map, states, now);
    states = now;
  };
  const redraw = () => {
    if (lost || !map.getLayer('land')) return;
    draw();
    extended?.redraw();
  };

  let extended: Extended | null = null;
  let lost = false;
  let ready = false;
  const lose: OwnerOptions['onLost'] = (another) => {
    if (lost) return;
    lost = true;
    extended?.end();
    extended = null;
    onLost(another);
  };
  map.on('webglcontextlost', () => lose(new Promise((restored) => map.once('webglcontextrestored', () => restored()))));
  map.on('error', ({ error }) => actions.tell({ kind: 'map-trouble', detail: error.message }));
  map.on('move', () => live.setState({ camera: camera() }));
  map.on('moveend', (event) => {
    if (!('programmatic' in event)) actions.moveCamera(camera());
  });
  /* Before the sources have loaded: their tiles are then cut once, for the layers that there are. */
  map.once('style.load', () => {
    draw();
    const look = () => presentLook(store.getState().view.colours);
    extended = extend(map, look, { add: addProtocol, remove: removeProtocol });
    map.once('idle', () => {
      ready = true;
      onReady();
    });
  });
  live.setState({ camera: camera() });

  /** The next frame, in which the camera moves; the map may be gone by then. */
  let coming = 0;
  const unsubscribe = store.subscribe((state, before) => {
    const { scene, view } = state;
    if (lost || (view === before.view && scene === before.scene)) return;
    const spoken = view.language !== before.view.language;
    if (spoken) map.getCanvas().setAttribute('aria-label', nameOf(state));
    const changed = view.district !== before.view.district;
    measureFilter(map, state, before);
    if (spoken || scene !== before.scene || view.colours !== before.view.colours) redraw();
    cancelAnimationFrame(coming);
    coming = requestAnimationFrame(() => lost || moveTo(store.getState(), changed));
  });
  const unfollow = [
    unsubscribe,
    onSchemeChange(redraw),
    closeness.subscribe(({ zoom }, before) => {
      map.setMaxZoom(zoom);
      const { camera: told } = store.getState().view;
      const next = onCloseness(zoom, before.zoom, told);
      if (next === 'go') moveTo(store.getState(), false);
      if (next === 'tell') actions.moveCamera({ ...camera(), untold: told?.untold });
    }),
    followPointer(map, actions, () => extended),
    followKeys(map, actions, () => extended),
    whenStuck(map, () => lose(ready ? Promise.resolve() : null)),
    observe(frame, () => {
      if (lost) return;
      yieldToPage();
      map.resize({ programmatic: true });
      moveTo(store.getState(), false);
    }),
  ];
  return () => {
    cancelAnimationFrame(coming);
    for (const end of unfollow) end();
    extended?.end();
    map.remove();
  };
}

/** What a screen reader says of the canvas when it gets the keyboard. It keeps the arrow keys, so it is told of none, but of where the same can be read. */
function nameOf({ view }: AtlasState): string {
  return translator(view.language)('map.byKeys');
}

function observe(element: HTMLElement, resized: () => void): () => void {
  const observer = new ResizeObserver(resized);
  observer.observe(element);
  return () => observer.disconnect();
}

/** Leaves a `performance.measure` of the time from a filter to the finished frame, for the bench. */
function measureFilter(map: MapLibre, state: AtlasState, before: AtlasState) {
  if (state.view.hidden === before.view.hidden) return;
  const start = performance.now();
  map.once('idle', () => performance.measure('filter-to-frame', { start }));
}
