import { useEffect, useState } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import type { Brought } from './doorway.ts';

/** Text that may be data: in braces, brackets or tags, as WKT, or in several columns. */
const data = /^\s*(?:[{[<]|(?:SRID=|MULTI|POLYGON|POINT)\S|[^\n]*[;,\t][^\n]*\r?\n[^\n]*[;,\t])/i;

/** Takes files that are dropped anywhere, shows where while they are dragged, and takes what is pasted beside the fields. */
export function DropHere({ onFiles }: { readonly onFiles: (brought: Brought) => void }) {
  const t = useTranslate();
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    const off = new AbortController();
    const { signal } = off;
    const carries = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      setDragged(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setDragged(false);
    const drop = (event: DragEvent) => {
      setDragged(false);
      if (!carries(event) || event.dataTransfer === null) return;
      event.preventDefault();
      /* Both are gone once the event is over. */
      const entries = [...event.dataTransfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
      onFiles({ kind: 'files', entries, files: [...event.dataTransfer.files] });
    };
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      if (clipboardData === null || (target instanceof Element && target.closest('input, textarea'))) return;
      const [...files] = clipboardData.files;
      const text = clipboardData.getData('text/plain');
      if (files.length > 0) onFiles({ kind: 'files', entries: [], files });
      else if (data.test(text)) onFiles({ kind: 'text', text });
    };
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    addEventListener('paste', paste, { signal });
    return () => off.abort();
  }, [onFiles]);
  return (
    dragged && (
      <p className="drop-here" role="status">
        {t('own.drop')}
      </p>
    )
  );
}
