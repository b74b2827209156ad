import { type ReactNode, useId, useRef, useState } from 'react';
import { copy } from '../../kit/clipboard.ts';
import { Dialog } from '../../kit/Dialog.tsx';
import { useSaid } from '../../kit/use-said.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { type FrameSizeName, frameHeights, frameSizes, frameSnippet, frameTitle } from '../../text/frame.ts';
import { framed, unframed } from '../../view/frame.ts';
import { linkToSend } from '../../view/href.ts';

/** The view as a frame for another page: its size, the HTML to paste, and the frame itself at that size. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const scene = useScene();
  const view = useAtlas((state) => state.view);
  const atlas = useAtlas((state) => state.atlas);
  const root = useAtlas((state) => state.root);
  const [name, setName] = useState<FrameSizeName>('column');
  const [height, setHeight] = useState<number>(frameSizes.column.height);
  const [said, say] = useSaid();
  const field = useRef<HTMLTextAreaElement>(null);
  const size = { width: frameSizes[name].width, height: withinLimits(height) };
  const at = (link: string) => new URL(link, location.href).href;
  const frame = linkToSend(root, framed(view), atlas);
  const page = linkToSend(root, unframed(view), atlas);
  const snippet = frameSnippet(t, scene, atlas.version, { frame: at(frame), page: at(page) }, size);
  const choose = (chosen: FrameSizeName) => {
    setName(chosen);
    setHeight(frameSizes[chosen].height);
  };
  const take = async () => {
    if (await copy(snippet)) return say(t('frame.copied'));
    field.current?.select();
    say(t('frame.uncopied'));
  };
  return (
    <Dialog title={t('frame.title')} onClose={onClose} className="embed-dialog">
      <div className="embed-choice">
        <p>{t('frame.note')}</p>
        <fieldset>
          <legend>{t('frame.width')}</legend>
          <div className="segments">
            {Object.entries(frameSizes).map(([each, { width }]) => (
              <label key={each} className="segment">
                <input
                  type="radio"
                  name="frame-size"
                  value={each}
                  checked={each === name}
                  onChange={() => choose(each as FrameSizeName)}
                />
                <span>{t('frame.width.of', { name: each, width })}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <label className="embed-height">
          <span>{t('frame.height', frameHeights)}</span>
          <input
            type="number"
            inputMode="numeric"
            {...frameHeights}
            step={10}
            value={Number.isNaN(height) ? '' : height}
            onChange={({ target }) => setHeight(target.valueAsNumber)}
            onBlur={() => setHeight(size.height)}
          />
        </label>
        <Labelled label={t('frame.html')}>
          {(id) => <textarea ref={field} id={id} readOnly rows={9} value={snippet} spellCheck={false} />}
        </Labelled>
        <p className="embed-copy">
          <button type="button" className="button" onClick={take}>
            {t('frame.copy')}
          </button>
          <span role="status">{said}</span>
        </p>
      </div>
      <div className="embed-preview">
        <h3>{t('frame.preview')}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be within reach of the keyboard */}
        <section className="embed-preview-scroll" tabIndex={0} aria-label={t('frame.preview')}>
          <iframe src={frame} title={frameTitle(t, scene)} width={size.width} height={size.height} />
        </section>
      </div>
    </Dialog>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="embed-html">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** What is typed on the way to a number counts as the nearest one that is allowed. */
function withinLimits(height: number): number {
  const whole = Number.isNaN(height) ? frameHeights.min : Math.round(height);
  return Math.min(Math.max(whole, frameHeights.min), frameHeights.max);
}
