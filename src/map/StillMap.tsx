import type { Geometry } from 'geojson';
import type { MouseEvent } from 'react';
import type { Atlas } from '../atlas/atlas.ts';
import type { BasemapFeature } from '../atlas/schema.ts';
import type { Camera } from '../domain/camera.ts';
import { levels, type ThreatLevel } from '../domain/level.ts';
import { hatch } from '../hatch.ts';
import { translator } from '../locales/translate.ts';
import { patterns } from '../palette.ts';
import { hrefTo, viewOf } from '../state/href.ts';
import type { Scene } from '../state/scene.ts';
import type { SceneDistrict } from '../state/scene-district.ts';
import type { View } from '../state/view.ts';
import type { Size } from './mercator.ts';
import { StillLabels } from './StillLabels.tsx';
import { pathOf, toPixels, touches } from './still-paths.ts';

interface Props {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly view: View;
  readonly camera: Camera;
  readonly size: Size;
  /** No browser has measured it yet: it is scaled to the room that there is. */
  readonly scaled: boolean;
  readonly onChoose: (district: string) => void;
}

/** The scene as SVG: the first picture, and the whole map where there is no WebGL or no JavaScript. */
export function StillMap({ atlas, scene, view, camera, size, scaled, onChoose }: Props) {
  const t = translator(view.language);
  const at = toPixels(camera, size);
  const inPicture = (geometry: Geometry) => touches(geometry, at, size);
  const shown = scene.districts.filter((item) => item.shown);
  const prominent = new Set(shown.filter(({ district }) => district.lead).map(({ district }) => district.id));
  const chosen = shown.filter(({ selected, outlined }) => selected || outlined);
  const shapeOf = ({ district }: SceneDistrict) => {
    const geometry = atlas.shapes.get(district.id)?.geometry;
    return geometry && inPicture(geometry) ? pathOf(geometry, at) : '';
  };
  const ground = (wanted: (properties: BasemapFeature['properties']) => boolean) =>
    atlas.basemap
      .filter(({ properties, geometry }) => wanted(properties) && inPicture(geometry))
      .map(({ geometry }) => pathOf(geometry, at))
      .join('');
  const lines = (wanted: (between: readonly string[]) => boolean) =>
    atlas.edges
      .filter(({ between, geometry }) => wanted(between) && inPicture(geometry))
      .map(({ geometry }) => pathOf(geometry, at))
      .join('');
  const kind = (name: string) => ground((properties) => properties.kind === name);
  const choose = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(id);
  };
  return (
    <svg
      className="still"
      viewBox={`0 0 ${size.width} ${size.height}`}
      data-scaled={scaled || undefined}
      data-recede={scene.selected !== null || undefined}
    >
      <title>{t('map.label')}</title>
      <defs>
        {levels.map((level) => (
          <HatchPattern key={level} level={level} />
        ))}
      </defs>
      <path className="still-water" d={kind('sea')} />
      <path className="still-land" d={kind('outline')} />
      {shown.map((item) => (
        <a
          key={item.district.id}
          href={hrefTo(view, viewOf(view, item.district.id))}
          tabIndex={item.assessment.level === 'not_reported' ? -1 : 0}
          aria-label={t('map.choose', {
            place: item.district.name[view.language],
            level: t(`level.${item.assessment.level}`),
          })}
          onClick={(event) => choose(event, item.district.id)}
        >
          <path d={shapeOf(item)} fill={item.look in patterns ? `url(#still-${item.look})` : `var(--${item.look})`} />
        </a>
      ))}
      <g className="still-lines">
        <path className="still-water still-shore" d={kind('lake')} />
        <path className="still-river" d={kind('river')} />
        <path className="still-border" d={kind('country')} />
        <Edge name="edge" d={lines((between) => between.length === 2 && !between.some((id) => prominent.has(id)))} />
        <Edge name="border" d={kind('outline')} />
        <Edge name="lead" d={lines((between) => between.some((id) => prominent.has(id)))} />
        <path className="still-chosen-halo" d={chosen.map(shapeOf).join('')} />
        <Edge name="chosen" d={chosen.map(shapeOf).join('')} />
      </g>
      <StillLabels atlas={atlas} scene={scene} language={view.language} zoom={camera.zoom} at={at} />
    </svg>
  );
}

/** A line in two tones: the casing under the core. */
function Edge({ name, d }: { readonly name: string; readonly d: string }) {
  return (
    <>
      <defs>
        <path id={`still-${name}-line`} d={d} />
      </defs>
      <use href={`#still-${name}-line`} className={`still-${name}-casing`} />
      <use href={`#still-${name}-line`} className={`still-${name}`} />
    </>
  );
}

/** Colour and pattern of a level in one fill. */
function HatchPattern({ level }: { readonly level: ThreatLevel }) {
  const pattern = patterns[level];
  const ink = `var(--${level}-ink)`;
  return (
    <pattern id={`still-${level}`} width={pattern.every} height={pattern.every} patternUnits="userSpaceOnUse">
      <rect width={pattern.every} height={pattern.every} fill={`var(--${level})`} />
      <path
        d={hatch(pattern, pattern.every, pattern.every)}
        fill={pattern.kind === 'dots' ? ink : 'none'}
        stroke={pattern.kind === 'lines' ? ink : 'none'}
        strokeWidth={pattern.kind === 'lines' ? pattern.width : 0}
      />
    </pattern>
  );
}
