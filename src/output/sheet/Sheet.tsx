import './sheet.css';
import { type CSSProperties, useRef } from 'react';
import { type ColourSet, type Palette, paletteOf, tokens } from '../../design/palette.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { date } from '../../text/phrases.ts';
import { aboutPage, linkToSend } from '../../view/href.ts';
import { Code } from './Code.tsx';
import { sheetContent } from './content.ts';
import { SheetComparison } from './ground/SheetComparison.tsx';
import { SheetGround } from './ground/SheetGround.tsx';
import { SheetFigures } from './SheetFigures.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetLegend } from './SheetLegend.tsx';
import { SheetMap } from './SheetMap.tsx';
import { useRoom } from './use-room.ts';

/** More would not fit in any language. */
const most = 24;

interface Props {
  /** The colours that it is printed in. */
  readonly colours: ColourSet;
  /** Printed as soon as it stands: what is drawn over the map later is not on it, which is said. */
  readonly atOnce?: boolean;
}

/** The view on one page of A4: whose level, the map, the figures that fit, who says so, the warning, and the way back to the view. */
export function Sheet({ colours, atOnce = false }: Props) {
  const t = useTranslate();
  const scene = useScene();
  const atlas = useAtlas((state) => state.atlas);
  const view = useAtlas((state) => state.view);
  const root = useAtlas((state) => state.root);
  const page = useRef<HTMLElement>(null);
  const room = useRoom(page, most, scene);
  const { own, joint, sources, left } = sheetContent(t, atlas, scene, room);
  const link = new URL(linkToSend(root, { ...view, sheet: false }, atlas), location.href).href;
  const about = new URL(root + aboutPage(t.language), location.href).href;
  return (
    <article
      ref={page}
      className="sheet"
      style={inks(paletteOf('light', colours))}
      lang={t.language}
      aria-label={t('sheet.label')}
    >
      <SheetHead local={view.local ? (atOnce ? 'own.unprinted' : 'own.local') : null} />
      {view.compare.length > 1 ? (
        <SheetComparison room={room} />
      ) : (
        <>
          <SheetGround />
          <div className="sheet-ground">
            <SheetMap colours={colours} />
            <SheetLegend />
          </div>
          <div className="sheet-figures">
            <SheetFigures title={t(scene.selected ? 'district.own' : 'sheet.country')} rows={own} />
            {scene.selected && joint.length > 0 && (
              <SheetFigures title={`${t('district.joint')}, ${t('district.joint.note')}`} rows={joint} />
            )}
            {scene.selected && own.length + joint.length === 0 && <p>{t('district.own.none')}</p>}
            {left > 0 && <p className="sheet-more">{t('sheet.more', { n: left })}</p>}
          </div>
        </>
      )}
      <footer className="sheet-foot">
        <div>
          {view.compare.length < 2 && sources.length > 0 && (
            <p>
              <strong>{t('sheet.sources')}</strong>{' '}
              {sources.map(({ number, words }) => `[${number}]\u00a0${words}`).join(' · ')}
            </p>
          )}
          <p>
            <strong>{t('sheet.boundaries')}</strong> {t('map.credits')} {t('legend.edge')}{' '}
            <strong>{t('about.title')}</strong>{' '}
            <a className="sheet-about" href={about}>
              {about}
            </a>
          </p>
          <p>
            <strong>{t('sheet.scan')}</strong> {t('sheet.scan.note', { date: date(t, atlas.version.date) })}{' '}
            <span className="sheet-link">{link}</span>
          </p>
        </div>
        <Code text={link} label={t('sheet.code')} />
      </footer>
    </article>
  );
}

/** Paper is light, whatever the page around it. */
function inks(ink: Palette): CSSProperties {
  return Object.fromEntries(Object.entries(tokens(ink)).map(([name, colour]) => [`--${name}`, colour]));
}
