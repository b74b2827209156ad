import type { StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../atlas/atlas.ts';
import type { ColourSet } from '../design/palette.ts';
import type { AreaUnits } from '../domain/area.ts';
import { type Camera, roundCamera, sameCamera } from '../domain/camera.ts';
import type { DistrictId } from '../domain/district.ts';
import type { EvidenceBase } from '../domain/evidence.ts';
import type { FigureId } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import { levels, type ThreatLevel } from '../domain/level.ts';
import { speakable } from '../locales/load.ts';
import { sameView } from '../view/permalink.ts';
import type { Day, Theme, Year } from '../view/theme.ts';
import { mostCompared, type PanelSize, type View } from '../view/view.ts';
import { closeness } from './closeness.ts';
import { type AtlasState, type Awaited, type Notice, shownOf } from './state.ts';

/** What can be set; the rest of the state follows from it. */
type Settable = Pick<AtlasState, 'pinned' | 'view' | 'notices' | 'offline' | 'awaited' | 'root' | 'step'>;

/** What readers can do, in the words of the domain, and what can happen to the page. Choosing a district is a step for Back; most else corrects the present view. */
export function createActions(store: StoreApi<AtlasState>) {
  /** The one place where the state changes; what is shown changes with it. */
  const set = (part: Partial<Settable>) =>
    store.setState((state) => {
      const next = { ...state, ...part };
      return next.view === state.view && next.pinned === state.pinned ? next : { ...next, ...shownOf(next, state) };
    });
  const get = store.getState;
  const change = (part: Partial<View>, step: AtlasState['step'] = 'replace') =>
    set({ view: { ...get().view, ...part }, step });

  /** The day that is being worked out; what the reader chooses meanwhile takes its place. */
  let moving: string | null | undefined;

  const actions = {
    /** Shows a district, or the country for null. The camera fits it anew, and no receipt stays open. */
    selectDistrict: (district: DistrictId | null) => {
      if (get().view.district === district) return;
      change({ district, camera: null, figure: null, panel: null }, 'push');
    },
    /** Shows the evidence as it was when the link was made: a step for Back, for all that is said may change. */
    showThen: () => {
      if (get().sceneThen !== null) change({ shown: 'then' }, 'push');
    },
    /** Shows the evidence as it is. */
    showNow: () => {
      if (get().view.shown === 'then') change({ shown: 'now' }, 'push');
    },
    /** Switches a level on or off. */
    toggleLevel: (level: ThreatLevel) => {
      const { hidden } = get().view;
      const off = hidden.includes(level) ? hidden.filter((each) => each !== level) : [...hidden, level];
      change({ hidden: levels.filter((each) => off.includes(each)) });
    },
    showAllLevels: () => change({ hidden: [] }),
    chooseEvidence: (evidence: EvidenceBase) => change({ evidence }),
    /** Lets only what was public by a day count; null for all. */
    chooseDate: (asOf: string | null) => {
      moving = undefined;
      change({ asOf });
    },
    /**
     * The same where one day follows upon another, as by a drag: what is asked for is worked out in one piece and drawn in another, and of
     * many days only the last.
     * @param breathe lets the page answer its reader meanwhile.
     */
    moveDate: async (asOf: string | null, breathe: () => Promise<void>) => {
      moving = asOf;
      await breathe();
      const before = get();
      if (moving !== asOf || before.view.asOf === asOf) return;
      const view = { ...before.view, asOf };
      const shown = shownOf({ ...before, view }, before);
      await breathe();
      if (moving !== asOf) return;
      if (get() === before) store.setState({ ...before, view, ...shown, step: 'replace' });
      else change({ asOf });
    },
    /** Puts the table in the map's place, or the map back. */
    showTable: (table: boolean) => change({ table }, 'push'),
    /** Puts districts side by side in the place of the map; none brings the map back, one waits for another. */
    compareDistricts: (asked: readonly DistrictId[]) => {
      const compare = asked.slice(0, mostCompared);
      change({ compare, ...(compare.length > 1 && { camera: null, table: false }) }, 'push');
    },
    /** Shows the view as a sheet of paper, or the page again. */
    showSheet: (sheet: boolean) => change({ sheet }, 'push'),
    /** Colours the map by something else. */
    chooseTheme: (theme: Theme, of: { readonly year?: Year; readonly day?: Day } = {}) => change({ theme, ...of }),
    /** Opens the receipt of a figure, or closes it. */
    openFigure: (figure: FigureId | null) => change({ figure }),
    /** Shows the same view in another language once its file is there: a step for Back, for the page changes. */
    chooseLanguage: async (language: Language) => {
      actions.waitFor({ language });
      const spoken = (await speakable(language)) === language;
      if (get().awaited.language !== language) return;
      actions.stopWaiting({ language });
      if (get().view.language === language) return;
      if (spoken) change({ language }, 'push');
      set({
        notices: [
          ...get().notices.filter(({ kind }) => kind !== 'language'),
          ...(spoken ? [] : [{ kind: 'language' as const, language }]),
        ],
      });
    },
    chooseColours: (colours: ColourSet) => change({ colours }),
    /** Shows areas in other units; no figure changes. */
    chooseUnits: (units: AreaUnits) => change({ units }),
    /** A layer of this device is in view, or none any more. */
    noteLocal: (local: boolean) => {
      if (local !== get().view.local) change({ local });
    },
    /** Which published archives are shown. */
    noteLayers: (layers: string | null) => {
      if (layers !== get().view.layers) change({ layers });
    },
    resizePanel: (panel: PanelSize | null) => change({ panel }),
    /** Takes over where the map came to rest. */
    moveCamera: (camera: Camera) => {
      const rounded = roundCamera(camera, closeness.getState().zoom);
      if (rounded !== null && !sameCamera(rounded, get().view.camera)) change({ camera: rounded });
    },
    /** Lets the map fit the selection again. */
    fitCamera: () => change({ camera: null }),
    /** Takes over a View that came from outside: a link, or Back. An equal one stays the object that it is, so that nothing is drawn for it. */
    restore: (view: View, notices: readonly Notice[]) => {
      moving = undefined;
      const before = get();
      const told = before.notices.filter(({ kind }) => kind === 'link');
      const same = sameView(view, before.view);
      if (same && told.length + notices.length === 0) return;
      const kept = before.notices.filter((notice) => !told.includes(notice));
      set({ view: same ? before.view : view, step: 'replace', notices: [...kept, ...notices] });
    },
    /** Puts the evidence as it was in an earlier version beside the present one. */
    pin: (pinned: Atlas) => set({ pinned }),
    /** The page waits for something. */
    waitFor: (awaited: Partial<Awaited>) => set({ awaited: { ...get().awaited, ...awaited } }),
    /** The page waits no more, unless by now for something else of the kind. */
    stopWaiting: (came: Partial<Awaited>) => {
      const { language, version } = get().awaited;
      set({
        awaited: {
          language: came.language === language ? null : language,
          version: came.version === version ? null : version,
        },
      });
    },
    /** There is a network again, or none any more. */
    noteNetwork: (offline: boolean) => {
      if (offline !== get().offline) set({ offline });
    },
    /** The document has another address, from which this is the way to the site's root. */
    readdress: (root: string) => {
      if (root !== get().root) set({ root });
    },
    /** Tells each thing once, however often it happens. */
    tell: (notice: Notice) => {
      const { notices } = get();
      if (!notices.some(({ kind }) => kind === notice.kind)) set({ notices: [...notices, notice] });
    },
    dismiss: (notice: Notice) => set({ notices: get().notices.filter((other) => other !== notice) }),
  };
  return actions;
}

export type Actions = ReturnType<typeof createActions>;
