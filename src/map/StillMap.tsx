import type { MouseEvent } from 'react';
import type { Atlas } from '../atlas/atlas.ts';
import type { Camera } from '../domain/camera.ts';
import { type ThreatLevel, levels } from '../domain/level.ts';
import { hatch } from '../hatch.ts';
import { translator } from '../locales/translate.ts';
import { patterns } from '../palette.ts';
import { hrefTo, viewOf } from '../state/href.ts';
import type { Scene, SceneDistrict } from '../state/scene.ts';
import type { View } from '../state/view.ts';
import type { Size } from './mercator.ts';
import { StillLabels } from './StillLabels.tsx';
import { pathOf, toPixels } from './still-paths.ts';

interface Props {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly view: View;
  readonly camera: Camera;
  readonly size: Size;
  readonly onChoose: (district: string) => void;
}

/** The scene as SVG: the first picture, and the whole map where there is no WebGL or no JavaScript. */
export function StillMap({ atlas, scene, view, camera, size, onChoose }: Props) {
  const t = translator(view.language);
  const at = toPixels(camera, size);
  const paths = new Map([...atlas.shapes].map(([id, { geometry }]) => [id, pathOf(geometry, at)]));
  const drawn = scene.districts.filter((item) => item.drawn);
  const shown = drawn.filter((item) => item.shown);
  const d = ({ district }: SceneDistrict) => paths.get(district.id);
  const ground = (kind: string) =>
    atlas.basemap
      .filter(({ properties }) => properties.kind === kind)
      .map(({ geometry }) => pathOf(geometry, at))
      .join('');
  const edge = (items: readonly SceneDistrict[]) => items.map(d).join('');
  const chosen = shown.filter(({ selected, outlined }) => selected || outlined);
  const lead = shown.filter(({ district, selected }) => district.lead && !selected);
  const choose = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(id);
  };
  return (
    <svg className="still" viewBox={`0 0 ${size.width} ${size.height}`} data-recede={scene.selected !== null || undefined}>
      <title>{t('map.label')}</title>
      <defs>
        {levels.map((level) => (
          <HatchPattern key={level} level={level} />
        ))}
      </defs>
      <path className="still-water" d={ground('sea')} />
      <path className="still-land" d={edge(drawn)} />
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
          <path d={d(item)} fill={`var(--${item.assessment.level})`} />
          <path d={d(item)} fill={`url(#still-${item.assessment.level})`} />
        </a>
      ))}
      <g className="still-lines">
        <path className="still-water" d={ground('lake')} />
        <path className="still-shore" d={ground('lake') + ground('sea')} />
        <path className="still-river" d={ground('river')} />
        <path className="still-border" d={ground('country')} />
        <path className="still-edge-casing" d={edge(drawn)} />
        <path className="still-edge" d={edge(drawn)} />
        <path className="still-border-casing" d={ground('outline')} />
        <path className="still-border" d={ground('outline')} />
        <path className="still-lead-casing" d={edge(lead)} />
        <path className="still-lead" d={edge(lead)} />
        <path className="still-chosen-halo" d={edge(chosen)} />
        <path className="still-chosen-casing" d={edge(chosen)} />
        <path className="still-chosen" d={edge(chosen)} />
      </g>
      <StillLabels atlas={atlas} items={shown} language={view.language} zoom={camera.zoom} at={at} />
    </svg>
  );
}

function HatchPattern({ level }: { readonly level: ThreatLevel }) {
  const pattern = patterns[level];
  const ink = `var(--${level}-ink)`;
  return (
    <pattern id={`still-${level}`} width={pattern.every} height={pattern.every} patternUnits="userSpaceOnUse">
      <path
        d={hatch(pattern, pattern.every, pattern.every)}
        fill={pattern.kind === 'dots' ? ink : 'none'}
        stroke={pattern.kind === 'lines' ? ink : 'none'}
        strokeWidth={pattern.kind === 'lines' ? pattern.width : 0}
      />
    </pattern>
  );
}
