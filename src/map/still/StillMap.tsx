import { type MouseEvent, memo } from 'react';
import type { Atlas } from '../../atlas/atlas.ts';
import { pagePaint } from '../../design/paint.ts';
import type { Camera } from '../../domain/camera.ts';
import { translator } from '../../locales/translate.ts';
import type { Scene } from '../../scene/scene.ts';
import { hrefTo, viewOf } from '../../view/href.ts';
import type { View } from '../../view/view.ts';
import type { Room } from '../camera/visible.ts';
import { Drawing } from './Drawing.tsx';

interface Props {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly view: View;
  /** The way from the document to the site's root. */
  readonly root: string;
  readonly camera: Camera;
  readonly room: Room;
  /** No browser has measured it yet: it is scaled to the room that there is. */
  readonly scaled: boolean;
  readonly onChoose: (district: string) => void;
}

const inBrowser = typeof document !== 'undefined';

/**
 * The scene as a picture whose districts are links: the first picture, and the whole map where there is no WebGL or no JavaScript.
 * Drawn anew for another view alone: all its shapes take a slow phone long.
 */
export const StillMap = memo(function StillMap({ atlas, scene, view, root, camera, room, scaled, onChoose }: Props) {
  /* One listener for all: the picture that came with the page has none of its own. */
  const choose = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<SVGAElement>('a[data-district]') : null;
    if (!link?.dataset.district || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(link.dataset.district);
  };
  const { size, beyond } = room;
  const t = translator(view.language);
  const picture = () => (
    <svg className="still" viewBox={`0 0 ${size.width} ${size.height}`} data-scaled={scaled || undefined}>
      <title>{t('map.label')}</title>
      <Drawing
        atlas={atlas}
        scene={scene}
        language={view.language}
        camera={camera}
        size={size}
        beyond={beyond}
        paint={pagePaint}
        scaled={scaled}
        id="still"
        around={({ district, assessment }, shape) => (
          <a
            href={hrefTo(root, viewOf(view, district.id))}
            tabIndex={assessment.level === 'not_reported' ? -1 : 0}
            aria-label={t('map.choose', {
              place: district.name[view.language],
              level: t(`level.${assessment.level}`),
            })}
            data-district={district.id}
          >
            {shape}
          </a>
        )}
      />
    </svg>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its links are what is pressed.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above; Enter on a link is a click.
    <div className="still-frame" onClick={choose}>
      {scaled && inBrowser ? <ServedMap /> : scaled ? <div className="still-served">{picture()}</div> : picture()}
    </div>
  );
});

/** The picture as it came with the page: React leaves it alone, since drawing it only to take it over would hold a slow phone up. */
function ServedMap() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; React does not touch what it hydrates as HTML.
  return <div className="still-served" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />;
}
