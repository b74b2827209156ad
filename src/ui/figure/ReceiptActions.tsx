import type { Document, Figure } from '../../domain/figure.ts';
import { copy } from '../../kit/clipboard.ts';
import { useSaid } from '../../kit/use-said.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { citation } from '../../text/citation.ts';
import { linkToSend } from '../../view/href.ts';

interface Props {
  readonly figure: Figure;
  readonly document: Document | undefined;
  readonly ground: string;
}

/** From a receipt onwards: to the source, to the record, or onto the clipboard. */
export function ReceiptActions({ figure, document, ground }: Props) {
  const t = useTranslate();
  const [said, say] = useSaid();
  const figures = useAtlas((state) => state.scene.figures);
  const documents = useAtlas((state) => state.atlas.documentsById);
  const from = (figure.computed?.from ?? [])
    .flatMap((id) => figures.get(id) ?? [])
    .map((part) => ({ figure: part, document: documents.get(part.document) }));
  const root = useAtlas((state) => state.root);
  const link = useAtlas(({ view, atlas }) => linkToSend(root, { ...view, figure: figure.id, camera: null }, atlas));
  const address = () => new URL(link, location.href).href;
  const put = async (text: string, done: string) => say((await copy(text)) ? done : t('share.failed'));
  return (
    <p className="receipt-actions">
      {document && (
        <>
          {document.url !== null && (
            <a href={document.url} target="_blank" rel="noopener noreferrer">
              {t('receipt.source')}
            </a>
          )}
          <a href={`${root}geodata/datasets/${document.id}.json`} target="_blank" rel="noopener">
            {t('receipt.source.record')}
          </a>
        </>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => put(citation(t, figure, document, ground, address(), from), t('receipt.copied'))}
      >
        {t('receipt.copy')}
      </button>
      <button type="button" className="text-button" onClick={() => put(address(), t('receipt.link.copied'))}>
        {t('receipt.link')}
      </button>
      <span role="status" className="quiet">
        {said}
      </span>
    </p>
  );
}
