import { useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { hatch } from '../../../design/hatch.ts';
import { paletteOf } from '../../../design/palette.ts';
import type { OverProps } from '../../../map/still/over.ts';
import { useAtlas } from '../../../store/context.ts';
import { notLoadedPattern } from '../../draw/not-loaded-pattern.ts';
import { notLoaded } from '../../published/not-loaded.ts';
import type { PublishedLayers } from '../../published/published.ts';
import { useLook } from '../marks/use-look.ts';
import { StillLayer } from '../still/StillLayer.tsx';
import { pathIn, type StillShapes, stillShapes } from '../still/shapes.ts';
import { useWords } from '../use-words.ts';
import { byLine } from './said/by-line.ts';
import { unansweredLine } from './said/fault-line.ts';

interface Shown {
  readonly id: string;
  readonly shapes: StillShapes;
}

const side = notLoadedPattern.every;

/** The archives as they stand in a picture of the map, which says whose they are, with the ground of those that could not be had. */
export function StillPublished({
  published,
  camera,
  size,
  beyond,
  look,
}: OverProps & { readonly published: PublishedLayers }) {
  const say = useWords();
  const own = useLook();
  const id = useId();
  const state = useStore(published.store);
  const shapesById = useAtlas(({ atlas }) => atlas.shapes);
  const [drawn, setDrawn] = useState<readonly Shown[]>([]);
  const { layers } = state;
  const frame = JSON.stringify({ camera, size, beyond });
  useEffect(() => {
    const place = JSON.parse(frame) as Pick<OverProps, 'camera' | 'size' | 'beyond'>;
    const shown = layers.filter((layer) => layer.on && layer.state === 'shown').reverse();
    let wanted = true;
    Promise.all(
      shown.map(async ({ entry, deepest, without }) => ({
        id: entry.id,
        shapes: await stillShapes(published, entry.id, place, { deepest, without }),
      })),
    ).then(
      (shapes) => wanted && setDrawn(shapes),
      /* A tile that cannot be read takes its layer away, and its ground is hatched. */
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [frame, layers, published]);
  const { name, colours } = look ?? own;
  const { label, halo } = paletteOf(name, colours).map;
  const ground = notLoaded(
    state,
    [...shapesById.values()].map(({ geometry }) => geometry),
  );
  const lines =
    say === null
      ? []
      : layers
          .filter((layer) => layer.on && layer.state !== 'loading')
          .map(({ entry, state }) => {
            const label = entry.labels[say.t.language] ?? entry.id;
            return state === 'shown'
              ? `${label}, ${byLine(say, entry)}`
              : say('hazards.published.hatched', { name: label });
          });
  const counts = drawn.some(({ shapes }) => shapes.marks.some(({ count }) => count > 1));
  const [unanswered] = say === null ? [] : layers.flatMap((layer) => unansweredLine(say, layer) ?? []);
  if (counts && unanswered) lines.unshift(unanswered);
  return (
    <>
      <pattern id={`${id}-not-loaded`} width={side} height={side} patternUnits="userSpaceOnUse">
        <path d={hatch(notLoadedPattern, side, side)} fill="none" stroke={label} strokeWidth={notLoadedPattern.width} />
      </pattern>
      {ground.length > 0 && (
        <path
          d={ground.map((geometry) => pathIn(geometry, { camera, size })).join('')}
          fill={`url(#${id}-not-loaded)`}
          pointerEvents="none"
        />
      )}
      {drawn.map(({ id, shapes }) => (
        <StillLayer key={id} shapes={shapes} opacity={0.9} look={{ name, colours }} />
      ))}
      {lines.map((line, index) => (
        <text
          key={line}
          className="hazards-whose"
          x="8"
          y={size.height - 8 - 16 * index}
          fontSize="11"
          fill={label}
          stroke={halo}
          strokeWidth="3"
          paintOrder="stroke"
          pointerEvents="none"
        >
          {line}
        </text>
      ))}
    </>
  );
}
