import { useMemo, useState } from 'react';
import { dayAt } from '../../domain/date.ts';
import { copy } from '../../kit/clipboard.ts';
import { save } from '../../kit/save.ts';
import { useSaid } from '../../kit/use-said.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { linkToSend } from '../../view/href.ts';
import { defaultView } from '../../view/view.ts';
import type { Context } from './about.ts';
import type { Exporter } from './index.ts';
import { servedFiles } from './served.ts';
import type { Taken } from './take.ts';

const choices = ['view', 'everything'] as const;
const kinds = ['data', 'citations'] as const;

/** What to take, in which format, and how to cite it. */
export function DownloadChoice({ exporting }: { readonly exporting: typeof import('./index.ts') }) {
  const t = useTranslate();
  const atlas = useAtlas((state) => state.atlas);
  const scene = useScene();
  const compare = useAtlas((state) => state.view.compare);
  const [what, choose] = useState<Taken['what']>('view');
  const root = useAtlas((state) => state.root);
  const link = useAtlas(({ view }) => {
    const seen = what === 'everything' ? { ...defaultView, language: view.language } : view;
    return linkToSend(root, { ...seen, camera: null, panel: null }, atlas);
  });
  const [status, setStatus] = useState('');
  const [copied, sayCopied] = useSaid();

  const { exporters, fileName, cite, takeEverything, takeView } = exporting;
  const context: Context = {
    link: new URL(link, location.href).href,
    site: new URL(root, location.href).href,
    today: dayAt(new Date()),
    language: t.language,
  };
  const taken = useMemo(
    () => (what === 'everything' ? takeEverything(atlas) : takeView(atlas, scene, compare)),
    [what, atlas, scene, compare, takeEverything, takeView],
  );
  const citation = cite(taken, context);

  const take = async ({ extension, mediaType, make }: Exporter) => {
    const file = fileName(taken, context, extension);
    setStatus(t('take.making', { file }));
    try {
      const saved = await save(file, await make(taken, context), mediaType);
      const done = { file, figures: taken.figures.length, districts: taken.districts.length };
      setStatus(saved === 'refused' ? t('take.refused') : t('take.done', done));
    } catch (error) {
      setStatus(t('take.failed', { detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  const copyCitation = async () => sayCopied(t((await copy(citation)) ? 'take.cite.copied' : 'take.cite.uncopied'));

  return (
    <>
      <fieldset className="take-what">
        <legend className="visually-hidden">{t('take.what')}</legend>
        {choices.map((choice) => (
          <label key={choice} className="take-choice">
            <input type="radio" name="take" checked={what === choice} onChange={() => choose(choice)} />
            {t(`take.${choice}`)}
          </label>
        ))}
      </fieldset>
      {kinds.map((kind) => (
        <section key={kind}>
          <h3>{t(`take.${kind}`)}</h3>
          <ul className="take-formats">
            {exporters
              .filter((exporter) => exporter.kind === kind)
              .map((exporter) => (
                <li key={exporter.id}>
                  <button type="button" className="button" onClick={() => take(exporter)}>
                    {t(`take.format.${exporter.id}`)}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p role="status" className="take-status">
        {status}
      </p>
      <section>
        <h3>{t('take.served')}</h3>
        <ul className="take-formats take-served">
          {servedFiles.map((file) => (
            <li key={file}>
              <a href={`${root}data/${file}`}>{file.slice(file.lastIndexOf('/') + 1)}</a>
            </li>
          ))}
        </ul>
      </section>
      <h3>{t('take.cite')}</h3>
      <p className="take-cite">{citation}</p>
      <p>
        <button type="button" className="text-button" onClick={copyCitation}>
          {t('take.cite.copy')}
        </button>{' '}
        <span role="status" className="quiet">
          {copied}
        </span>
      </p>
    </>
  );
}
