import type { Atlas } from '../atlas/atlas.ts';
import type { Language } from '../domain/language.ts';
import { translator } from '../locales/translate.ts';
import type { Scene } from '../state/scene.ts';
import type { ToPixels } from './still-paths.ts';

interface Props {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly language: Language;
  readonly zoom: number;
  readonly at: ToPixels;
}

/** The zoom from which the names of the other districts fit their shapes. */
const othersFrom = 7.2;

/** The names on the still picture: the four that the atlas began with in two languages, the others where they fit, countries around. */
export function StillLabels({ atlas, scene, language, zoom, at }: Props) {
  const shown = scene.districts.filter((item) => item.shown);
  const named = shown.filter(
    ({ district, selected }) => district.lead || selected || (zoom >= othersFrom && district.kind === 'district'),
  );
  const off = scene.districts.filter((item) => !item.shown);
  const countries = atlas.basemap.filter(
    ({ properties }) => properties.kind === 'country' && properties.label !== null,
  );
  return (
    <svg className="still-labels" aria-hidden="true">
      {countries.map(({ id, properties }) => {
        const [x, y] = at(properties.label ?? [0, 0]);
        return (
          <text key={id} className="still-country" x={x} y={y}>
            {properties[`name_${language}`]}
          </text>
        );
      })}
      {off.map(({ district }) => {
        const label = atlas.shapes.get(district.id)?.properties.label;
        if (label === undefined) return null;
        const [x, y] = at(label);
        return (
          <text key={district.id} x={x} y={y}>
            {translator(language)('map.off')}
          </text>
        );
      })}
      {named.map(({ district, selected }) => {
        const shape = atlas.shapes.get(district.id);
        if (!shape) return null;
        const [x, y] = at(shape.properties.label);
        const other = district.name[language];
        const prominent = district.lead || selected;
        return (
          <text key={district.id} className={prominent ? 'still-name lead' : 'still-name'} x={x} y={y}>
            {district.name.az}
            {prominent && other !== district.name.az && (
              <tspan className="still-other" x={x} dy="1.2em">
                {other}
              </tspan>
            )}
          </text>
        );
      })}
    </svg>
  );
}
