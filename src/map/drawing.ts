import type { Edge } from '../atlas/mesh.ts';
import type { Language } from '../domain/language.ts';
import type { Theme } from '../palette.ts';
import type { Scene } from '../state/scene.ts';
import type { MapLook } from './theme.ts';

/** What every layer of the map is a function of. */
export interface Drawing {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly look: MapLook;
  readonly language: Language;
  readonly edges: readonly Edge[];
}
