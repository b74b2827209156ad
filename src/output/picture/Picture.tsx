import type { Atlas } from '../../atlas/atlas.ts';
import { type Paint, palettePaint } from '../../design/paint.ts';
import { paletteOf } from '../../design/palette.ts';
import type { Camera } from '../../domain/camera.ts';
import { translator } from '../../locales/translate.ts';
import { cameraToShow } from '../../map/camera/look-at.ts';
import type { Size } from '../../map/camera/mercator.ts';
import { Drawing } from '../../map/still/Drawing.tsx';
import type { Scene } from '../../scene/scene.ts';
import { closeness } from '../../store/closeness.ts';
import type { View } from '../../view/view.ts';
import { BarMark } from './BarMark.tsx';
import type { TextBlock } from './blocks.ts';
import { type Format, type FormatId, formats } from './formats.ts';
import { LegendMark } from './LegendMark.tsx';
import { layOut } from './layout.ts';
import { ScaleMark, scaleRoom } from './ScaleMark.tsx';
import { pictureWords } from './words.ts';

interface Props {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly view: View;
  readonly format: FormatId;
  /** The address of the view; null where it is not known yet. */
  readonly link: string | null;
  /** How much of the map the reader sees, in px: the same ground is shown. Needed where the View has a camera of its own. */
  readonly seen?: Size;
}

/** The view as a picture that stands alone: SVG without a style sheet, with all that must not be parted from the map. */
export function Picture({ atlas, scene, view, format: id, link, seen }: Props) {
  const t = translator(view.language, view.units);
  const format = formats[id];
  const { map } = format;
  const paint = palettePaint(paletteOf('light', view.colours));
  const words = pictureWords(t, atlas, scene, view);
  const camera = cameraFor(atlas, scene, view, map, seen);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={format.width}
      height={format.height}
      viewBox={`0 0 ${format.width} ${format.height}`}
      role="img"
      fontFamily="Noto Sans, Arial, Liberation Sans, sans-serif"
      lang={view.language}
    >
      <title>{`${words.title}. ${words.lead}`}</title>
      <g transform={`translate(${map.x} ${map.y})`}>
        <Drawing
          atlas={atlas}
          scene={scene}
          language={view.language}
          camera={camera}
          size={map}
          paint={paint}
          id={`picture-${id}`}
          taken={[scaleRoom(map)]}
          look={{ name: 'light', colours: view.colours }}
        />
        <ScaleMark t={t} camera={camera} size={map} paint={paint} />
      </g>
      <path d={around(format)} fill={paint('surface')} />
      {layOut(words, link, format).map((block) => {
        if (block.kind === 'text') return <Words key={`${block.x} ${block.y}`} block={block} paint={paint} />;
        if (block.kind === 'bar') return <BarMark key={block.id} block={block} paint={paint} />;
        if (block.kind === 'legend') return <LegendMark key={block.line.name} block={block} paint={paint} />;
        return <rect key="rule" x={block.x} y={block.y} width={block.width} height={2} fill={paint('warning-line')} />;
      })}
    </svg>
  );
}

function Words({
  block: { lines, x, y, size, leading, colour },
  paint,
}: {
  readonly block: TextBlock;
  readonly paint: Paint;
}) {
  return lines.map((line, index) => (
    <text
      key={line.map(({ text }) => text).join('')}
      x={x}
      y={y + index * leading}
      fontSize={size}
      fill={paint(colour)}
      xmlSpace="preserve"
    >
      {line.map(({ text, weight }) => (
        <tspan key={text} fontWeight={weight}>
          {text}
        </tspan>
      ))}
    </text>
  ));
}

/** All of the picture but its map: laid over what the map draws beyond its box, since not every reader of SVG can clip it. */
function around({ width, height, map }: Format): string {
  return `M0 0H${width}V${height}H0ZM${map.x} ${map.y}v${map.height}h${map.width}v-${map.height}Z`;
}

/** Shows as much ground as the reader sees, around the same middle. */
function cameraFor(atlas: Atlas, scene: Scene, view: View, size: Size, seen: Size | undefined): Camera {
  const camera = cameraToShow(atlas, scene, view, size, closeness.getState().zoom);
  if (view.camera === null || seen === undefined) return camera;
  return { ...camera, zoom: camera.zoom + Math.log2(Math.min(size.width / seen.width, size.height / seen.height)) };
}
