import { useRef, useState } from 'react';
import { country } from '../../domain/country.ts';
import { drawsTruly } from '../../kit/canvas.ts';
import { Dialog } from '../../kit/Dialog.tsx';
import { save } from '../../kit/save.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { insetsOf, visibleSize } from '../../map/camera/visible.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { linkToSend } from '../../view/href.ts';
import { pngFile, svgFile } from './file/file.ts';
import { type FormatId, formats } from './formats.ts';
import { Picture } from './Picture.tsx';

const kinds = ['png', 'svg'] as const;

/** The view as a picture, to be looked at and saved: what is shown is what is saved. */
export function PictureDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const atlas = useAtlas((state) => state.atlas);
  const view = useAtlas((state) => state.view);
  const root = useAtlas((state) => state.root);
  const scene = useScene();
  const [format, choose] = useState<FormatId>('wide');
  const [said, say] = useState('');
  const [seen] = useState(sizeSeen);
  const frame = useRef<HTMLDivElement>(null);
  const link = new URL(linkToSend(root, view, atlas), location.href).href.replace(/^https?:\/\//, '');
  const name = [scene.selected?.district.id ?? country.id, atlas.version.date, format].join('-');
  const take = async (kind: (typeof kinds)[number]) => {
    const drawing = frame.current?.querySelector('svg');
    if (!drawing) return;
    if (kind === 'png' && !drawsTruly()) return say(t('picture.guarded'));
    const file = `mine-action-atlas-${name}.${kind}`;
    say(t('take.making', { file }));
    try {
      const blob = kind === 'svg' ? await svgFile(drawing) : await pngFile(drawing, formats[format].ratio);
      const saved = await save(file, blob, blob.type);
      say(saved === 'refused' ? t('take.refused') : t('picture.done', { file }));
    } catch (error) {
      say(t('take.failed', { detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <Dialog title={t('picture.title')} onClose={onClose} className="picture">
      <fieldset className="formats">
        <legend className="visually-hidden">{t('picture.format')}</legend>
        {(Object.keys(formats) as FormatId[]).map((each) => (
          <label key={each} className="format">
            <input type="radio" name="format" checked={format === each} onChange={() => choose(each)} />
            {t(`picture.format.${each}`)}
          </label>
        ))}
      </fieldset>
      <div ref={frame} className="picture-frame" data-format={format}>
        <Picture atlas={atlas} scene={scene} view={view} format={format} link={link} {...(seen && { seen })} />
      </div>
      <p className="dialog-actions">
        {kinds.map((kind) => (
          <button key={kind} type="button" className="button" onClick={() => take(kind)}>
            {t(`picture.${kind}`)}
          </button>
        ))}
        <span role="status" className="quiet">
          {said}
        </span>
      </p>
    </Dialog>
  );
}

/** How much of the map the reader sees, in px. */
function sizeSeen() {
  const map = document.getElementById('the-map');
  return map === null ? null : visibleSize(map, insetsOf(map));
}
