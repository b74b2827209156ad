import type { Edge } from '../../atlas/edges.ts';
import type { Palette } from '../../design/palette.ts';
import type { Language } from '../../domain/language.ts';
import type { Scene } from '../../scene/scene.ts';
import type { MapLook } from './look.ts';

/** What every layer of the map is a function of. */
export interface Drawing {
  readonly scene: Scene;
  readonly theme: Palette;
  readonly look: MapLook;
  readonly language: Language;
  readonly edges: readonly Edge[];
}
