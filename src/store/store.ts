import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../atlas/atlas.ts';
import type { MissingLayer } from '../atlas/load.ts';
import type { ColourSet } from '../design/palette.ts';
import type { AreaUnits } from '../domain/area.ts';
import { type Camera, roundCamera, sameCamera } from '../domain/camera.ts';
import type { DistrictId } from '../domain/district.ts';
import type { EvidenceBase } from '../domain/evidence.ts';
import type { FigureId } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import { levels, type ThreatLevel } from '../domain/level.ts';
import { speakable } from '../locales/load.ts';
import type { LinkProblem } from '../view/permalink.ts';
import type { Theme, Year } from '../view/theme.ts';
import type { PanelSize, View } from '../view/view.ts';

/** Something that the reader must be told in one sentence, while the rest goes on working. */
export type Notice =
  | { readonly kind: 'link'; readonly problem: LinkProblem }
  | { readonly kind: 'layer'; readonly layer: MissingLayer }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'version-trouble'; readonly detail: string }
  | { readonly kind: 'still-picture' }
  | { readonly kind: 'map-trouble'; readonly detail: string }
  /** The atlas is kept on the device for the first time: it opens without a network from now on. */
  | { readonly kind: 'cached' }
  /** A newer version of the atlas is kept whole; `take` opens the same view in it. */
  | { readonly kind: 'update'; readonly take: () => void };

/** What the whole page waits for. */
export type Awaited = { readonly kind: 'language'; readonly language: Language } | { readonly kind: 'version' };

export interface AtlasState {
  /** The atlas that is shown. */
  readonly atlas: Atlas;
  /** The present atlas, while an earlier version of it is shown; else null. */
  readonly present: Atlas | null;
  /** The version that the link was made with, where it is an earlier one. */
  readonly pinned: Atlas | null;
  readonly view: View;
  readonly notices: readonly Notice[];
  /** Whether what is shown comes from the device alone, for want of a network. */
  readonly offline: boolean;
  readonly awaited: Awaited | null;
  /** Whether the last change is a step that Back should return from, or a correction of the present one. */
  readonly step: 'push' | 'replace';
}

export type AtlasStore = StoreApi<AtlasState>;

export function createAtlasStore(atlas: Atlas, view: View, notices: readonly Notice[] = []): AtlasStore {
  return createStore<AtlasState>(() => ({
    atlas,
    present: null,
    pinned: null,
    view,
    notices,
    offline: false,
    awaited: null,
    step: 'replace' as const,
  }));
}

/** What readers can do, in the words of the domain. Choosing a district is a step for Back; all else corrects the present view. */
export function createActions(store: AtlasStore) {
  const change = (part: Partial<View>, step: AtlasState['step'] = 'replace') =>
    store.setState(({ view }) => ({ view: { ...view, ...part }, step }));

  let asked: Language | null = null;

  return {
    /** Shows a district, or the country for null. The camera fits it anew, and no receipt stays open. */
    selectDistrict: (district: DistrictId | null) => {
      if (store.getState().view.district === district) return;
      change({ district, camera: null, figure: null, panel: null }, 'push');
    },
    /** Shows the evidence as it was when the link was made. */
    showThen: () =>
      store.setState(({ atlas, present, pinned }) =>
        pinned === null ? {} : { atlas: pinned, present: present ?? atlas },
      ),
    /** Shows the evidence as it is. */
    showNow: () => store.setState(({ present }) => (present === null ? {} : { atlas: present, present: null })),
    /** Switches a level on or off. */
    toggleLevel: (level: ThreatLevel) => {
      const { hidden } = store.getState().view;
      const off = hidden.includes(level) ? hidden.filter((each) => each !== level) : [...hidden, level];
      change({ hidden: levels.filter((each) => off.includes(each)) });
    },
    showAllLevels: () => change({ hidden: [] }),
    chooseEvidence: (evidence: EvidenceBase) => change({ evidence }),
    /** Lets only what was public by a day count; null for all. */
    chooseDate: (asOf: string | null) => change({ asOf }),
    /** Puts the table in the map's place, or the map back. */
    showTable: (table: boolean) => change({ table }, 'push'),
    /** Shows the view as a sheet of paper, or the page again. */
    showSheet: (sheet: boolean) => change({ sheet }, 'push'),
    /** Colours the map by something else. */
    chooseTheme: (theme: Theme, year?: Year) => change(year === undefined ? { theme } : { theme, year }),
    /** Opens the receipt of a figure, or closes it. */
    openFigure: (figure: FigureId | null) => change({ figure }),
    /** Shows the same view in another language once its file is there: a step for Back, for the page changes. */
    chooseLanguage: async (language: Language) => {
      asked = language;
      store.setState({ awaited: { kind: 'language', language } });
      const spoken = (await speakable(language)) === language;
      if (asked !== language) return;
      store.setState({ awaited: null });
      if (store.getState().view.language === language) return;
      if (spoken) change({ language }, 'push');
      store.setState(({ notices }) => ({
        notices: [
          ...notices.filter(({ kind }) => kind !== 'language'),
          ...(spoken ? [] : [{ kind: 'language' as const, language }]),
        ],
      }));
    },
    chooseColours: (colours: ColourSet) => change({ colours }),
    /** Shows areas in other units; no figure changes. */
    chooseUnits: (units: AreaUnits) => change({ units }),
    resizePanel: (panel: PanelSize | null) => change({ panel }),
    /** Takes over where the map came to rest. */
    moveCamera: (camera: Camera) => {
      const rounded = roundCamera(camera);
      if (rounded !== null && !sameCamera(rounded, store.getState().view.camera)) change({ camera: rounded });
    },
    /** Lets the map fit the selection again. */
    fitCamera: () => change({ camera: null }),
    /** Takes over a View that came from outside: a link, or Back. */
    restore: (view: View, notices: readonly Notice[]) =>
      store.setState((state) => ({
        view,
        step: 'replace' as const,
        notices: [...state.notices.filter(({ kind }) => kind !== 'link'), ...notices],
      })),
    /** Tells each thing once, however often it happens. */
    tell: (notice: Notice) => {
      const { notices } = store.getState();
      if (!notices.some(({ kind }) => kind === notice.kind)) store.setState({ notices: [...notices, notice] });
    },
    dismiss: (notice: Notice) =>
      store.setState(({ notices }) => ({ notices: notices.filter((other) => other !== notice) })),
  };
}

export type Actions = ReturnType<typeof createActions>;
