import type { Map as MapLibre } from 'maplibre-gl';
import { hatch } from '../../design/hatch.ts';
import { type Palette, paletteOf, patterns } from '../../design/palette.ts';
import type { ThreatLevel } from '../../domain/level.ts';
import type { MapLook } from './look.ts';

/** Pixels of an image for one CSS px, so that strokes stay sharp on dense screens. */
const ratio = 2;

export function patternName(level: ThreatLevel, { name, colours }: MapLook): string {
  return `${level}-${name}-${colours}`;
}

export function townName({ name, colours }: MapLook): string {
  return `town-${name}-${colours}`;
}

/** Gives the map the patterns and the ring of a town of a look, drawn from the table of the palette; those that it has stay. */
export function addImages(map: MapLibre, look: MapLook) {
  if (map.hasImage(townName(look))) return;
  const theme = paletteOf(look.name, look.colours);
  for (const level of Object.keys(patterns) as ThreatLevel[]) {
    map.addImage(patternName(level, look), tile(level, theme), { pixelRatio: ratio });
  }
  map.addImage(townName(look), ring(theme), { pixelRatio: ratio });
}

function tile(level: ThreatLevel, theme: Palette): ImageData {
  const pattern = patterns[level];
  return draw(pattern.every, (context) => {
    const path = new Path2D(hatch(pattern, pattern.every, pattern.every));
    context.strokeStyle = context.fillStyle = theme.classes[level].ink;
    if (pattern.kind === 'dots') return context.fill(path);
    context.lineWidth = pattern.width;
    context.stroke(path);
  });
}

function ring(theme: Palette): ImageData {
  return draw(10, (context) => {
    context.beginPath();
    context.arc(5, 5, 2.6, 0, 2 * Math.PI);
    context.fillStyle = theme.map.halo;
    context.fill();
    context.lineWidth = 1.3;
    context.strokeStyle = theme.map.label;
    context.stroke();
  });
}

function draw(size: number, paint: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * ratio;
  /* CachedBuild out of the graphics card, from which it would have to be fetched back at once: a third of a second where there is none. */
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The browser has no 2d canvas, so the patterns of the levels cannot be drawn.');
  context.scale(ratio, ratio);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
