import type { Atlas } from '../atlas/atlas.ts';
import type { DistrictId } from '../domain/district.ts';
import type { Language } from '../domain/language.ts';
import type { Theme, ThemeName } from '../palette.ts';
import type { Scene } from '../state/scene.ts';

/** A line between two districts, or of one with the outside. */
export interface Edge {
  readonly id: string;
  readonly between: readonly DistrictId[];
}

/** What every layer of the map is a function of. */
export interface Drawing {
  readonly scene: Scene;
  readonly theme: Theme;
  readonly themeName: ThemeName;
  readonly language: Language;
  readonly edges: readonly Edge[];
}

export function edgesOf(atlas: Atlas): readonly Edge[] {
  return atlas.basemap.flatMap(({ id, properties }) =>
    properties.between ? [{ id, between: properties.between }] : [],
  );
}
