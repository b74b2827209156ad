import type { StoreApi } from 'zustand/vanilla';
import type { Atlas } from '../atlas/atlas.ts';
import type { MissingLayer } from '../atlas/load.ts';
import type { Language } from '../domain/language.ts';
import { type ViewChanges, viewChanges } from '../scene/changes.ts';
import { type Scene, scene } from '../scene/scene.ts';
import type { LinkProblem } from '../view/permalink.ts';
import type { View } from '../view/view.ts';

/** Something that the reader must be told in one sentence, while the rest goes on working. */
export type Notice =
  | { readonly kind: 'link'; readonly problem: LinkProblem }
  | { readonly kind: 'layer'; readonly layer: MissingLayer }
  | { readonly kind: 'language'; readonly language: Language }
  /** The link was made with a layer in view that lies on another device. */
  | { readonly kind: 'local' }
  | { readonly kind: 'version-trouble'; readonly detail: string }
  /** Guarded: the browser lets no page read what it has drawn. */
  | { readonly kind: 'still-picture'; readonly guarded?: boolean }
  | { readonly kind: 'map-trouble'; readonly detail: string }
  /** The atlas is kept on the device for the first time: it opens without a network from now on. */
  | { readonly kind: 'cached' }
  /** A newer version of the atlas is kept whole; `take` opens the same view in it. */
  | { readonly kind: 'update'; readonly take: () => void };

/** The newer version that is offered, if there is one: what did not come then comes with it. */
export function newerVersion({ notices }: Pick<AtlasState, 'notices'>) {
  return notices.find((notice) => notice.kind === 'update');
}

/** What the whole page waits for, each for itself; null where it waits for none. */
export interface Awaited {
  readonly language: Language | null;
  /** A version of the evidence. */
  readonly version: string | null;
}

/** What all else that is shown follows from. */
interface Given {
  /** The evidence as it is. */
  readonly present: Atlas;
  /** The evidence as it was in the version that a link of this visit was made with, where that is an earlier one. */
  readonly pinned: Atlas | null;
  readonly view: View;
}

/** What is shown; it follows from what is given, and is never set for itself. */
interface Shown {
  /** The view with the evidence as it is. */
  readonly sceneNow: Scene;
  /** The view with the evidence as it was when its link was made; null where the link names no earlier version, or that is not there yet. */
  readonly sceneThen: Scene | null;
  /** What has changed between the two. */
  readonly changes: ViewChanges | null;
  /** The one of the two that the view shows, and its atlas. */
  readonly scene: Scene;
  readonly atlas: Atlas;
}

export interface AtlasState extends Given, Shown {
  readonly notices: readonly Notice[];
  /** Whether what is shown comes from the device alone, for want of a network. */
  readonly offline: boolean;
  readonly awaited: Awaited;
  /** The way from the document's address back to the site's root: `./`, `../` … The address of a sandboxed frame stays, whatever its View. */
  readonly root: string;
  /** Whether the last change is a step that Back should return from, or a correction of the present one. */
  readonly step: 'push' | 'replace';
}

/** The state, to be read and followed; it changes by actions alone. */
export type AtlasStore = Pick<StoreApi<AtlasState>, 'getState' | 'getInitialState' | 'subscribe'>;

/** @param before what was shown before, from which all that is the same is taken over. */
export function shownOf({ present, pinned, view }: Given, before?: Shown): Shown {
  const sceneNow = scene(present, view, before?.sceneNow);
  const sceneThen =
    pinned !== null && pinned.version.id === view.version ? scene(pinned, view, before?.sceneThen) : null;
  const same = before?.sceneNow === sceneNow && before.sceneThen === sceneThen;
  const changes = same ? before.changes : sceneThen && viewChanges(sceneThen, sceneNow);
  const shown = sceneThen !== null && view.shown === 'then' ? sceneThen : sceneNow;
  return { sceneNow, sceneThen, changes, scene: shown, atlas: shown.judgement.atlas };
}
