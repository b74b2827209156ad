import { useState } from 'react';
import type { Context } from '../export/about.ts';
import { type Exporter, exporters } from '../export/index.ts';
import type { Taken } from '../export/take.ts';
import { say as word } from '../export/words.ts';
import { useAtlas, useScene } from '../state/context.ts';
import { hrefTo, rootFrom } from '../state/href.ts';
import { defaultView } from '../state/view.ts';
import { copy } from './clipboard.ts';
import { save } from './save.ts';
import { useSaid } from './use-said.ts';

const choices = ['view', 'everything'] as const;

/** What is loaded when the section is first opened. */
type Tools = typeof import('../export/tools.ts');

/** Takes the view, or everything, out of the atlas: as a file of any format, or as a citation. */
export function Download() {
  const atlas = useAtlas((state) => state.atlas);
  const view = useAtlas((state) => state.view);
  const scene = useScene();
  const [what, choose] = useState<Taken['what']>('view');
  const [tools, setTools] = useState<Tools | null>(null);
  const [status, setStatus] = useState('');
  const [copied, sayCopied] = useSaid();

  const load = async () => {
    const loaded = tools ?? (await import('../export/tools.ts'));
    setTools(loaded);
    return loaded;
  };
  const fail = (error: unknown) =>
    setStatus(word('take.failed', { detail: error instanceof Error ? error.message : String(error) }));
  const takenBy = ({ takeEverything, takeView }: Tools) =>
    what === 'everything' ? takeEverything(atlas) : takeView(atlas, scene);
  const context = (): Context => {
    const seen = what === 'everything' ? { ...defaultView, language: view.language } : view;
    return {
      link: new URL(hrefTo(view, { ...seen, version: atlas.version.id }), location.href).href,
      today: new Date().toISOString().slice(0, 10),
      language: view.language,
    };
  };

  const take = async ({ extension, mediaType, make }: Exporter) => {
    try {
      const loaded = await load();
      const taken = takenBy(loaded);
      const at = context();
      const file = loaded.fileName(taken, at, extension);
      setStatus(word('take.making', { file }));
      save(file, await make(taken, at), mediaType);
      setStatus(word('take.done', { file, figures: taken.figures.length, districts: taken.districts.length }));
    } catch (error) {
      fail(error);
    }
  };
  const citation = tools === null ? '' : tools.cite(takenBy(tools), context());

  return (
    <details className="take" onToggle={(event) => event.currentTarget.open && load().catch(fail)}>
      <summary>{word('take.title')}</summary>
      <fieldset className="take-what">
        <legend className="visually-hidden">{word('take.what')}</legend>
        {choices.map((choice) => (
          <label key={choice} className="take-choice">
            <input type="radio" name="take" checked={what === choice} onChange={() => choose(choice)} />
            {word(`take.${choice}`)}
          </label>
        ))}
      </fieldset>
      <Formats kind="data" title={word('take.formats')} take={take} />
      <Formats kind="citations" title={word('take.citations')} take={take} />
      <p role="status" className="take-status">
        {status}
      </p>
      {citation !== '' && (
        <>
          <h4>{word('take.cite')}</h4>
          <p className="take-cite">{citation}</p>
          <p>
            <button
              type="button"
              className="text-button"
              onClick={async () =>
                sayCopied((await copy(citation)) ? word('take.cite.copied') : word('take.cite.uncopied'))
              }
            >
              {word('take.cite.copy')}
            </button>{' '}
            <span role="status" className="quiet">
              {copied}
            </span>
          </p>
        </>
      )}
      <p>
        <a href={`${rootFrom(view)}data/datapackage.json`}>{word('take.package')}</a>
      </p>
    </details>
  );
}

interface FormatsProps {
  readonly kind: Exporter['kind'];
  readonly title: string;
  readonly take: (exporter: Exporter) => void;
}

function Formats({ kind, title, take }: FormatsProps) {
  return (
    <>
      <h4>{title}</h4>
      <ul className="take-formats">
        {exporters
          .filter((exporter) => exporter.kind === kind)
          .map((exporter) => (
            <li key={exporter.id}>
              <button type="button" className="button" onClick={() => take(exporter)}>
                {word(`take.format.${exporter.id}`)}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
