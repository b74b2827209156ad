import { type Scene, type SceneView, scene } from '../scene/scene.ts';
import type { AtlasState } from './store.ts';

type Seen = Pick<AtlasState, 'atlas' | 'view'>;

const parts = [
  'district',
  'evidence',
  'asOf',
  'hidden',
  'figure',
  'theme',
  'year',
] as const satisfies (keyof SceneView)[];

/** While a page is taken over by React, its first state and the present one are asked for in turns. */
const kept = 2;

let recent: readonly { readonly seen: Seen; readonly scene: Scene }[] = [];

/** The scene of a state. Map, panel, legend and title all ask for the same one: it is worked out once for them. */
export function sceneOf({ atlas, view }: Seen): Scene {
  const found = recent.find(
    ({ seen }) => seen.atlas === atlas && parts.every((part) => seen.view[part] === view[part]),
  );
  if (found) return found.scene;
  const made = { seen: { atlas, view }, scene: scene(atlas, view) };
  recent = [made, ...recent].slice(0, kept);
  return made.scene;
}
