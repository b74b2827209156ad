import { useState } from 'react';
import { say as word } from '../export/words.ts';
import { useAtlas } from '../state/context.ts';
import { rootFrom } from '../state/href.ts';
import { DownloadChoice } from './DownloadChoice.tsx';

/** Takes the view, or everything, out of the atlas. The code for it is loaded when the section is first opened. */
export function Download() {
  const view = useAtlas((state) => state.view);
  const [exporting, setExporting] = useState<typeof import('../export/index.ts') | null>(null);
  const [failed, setFailed] = useState('');
  const load = async () => {
    try {
      setExporting(await import('../export/index.ts'));
    } catch (error) {
      setFailed(word('take.failed', { detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <details className="take" onToggle={(event) => event.currentTarget.open && exporting === null && load()}>
      <summary>{word('take.title')}</summary>
      {exporting === null ? <p role="status">{failed}</p> : <DownloadChoice exporting={exporting} />}
      <p className="take-package">
        <a href={`${rootFrom(view)}data/datapackage.json`}>{word('take.package')}</a>
      </p>
    </details>
  );
}
