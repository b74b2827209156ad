import { memo, useDeferredValue } from 'react';
import type { Document } from '../../domain/figure.ts';
import { Recorded } from '../../kit/Recorded.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import type { Source } from '../../scene/sources.ts';
import { useAtlas } from '../../store/context.ts';
import { inLanguage } from '../../text/phrases.ts';
import { publishedBy } from '../../text/receipt.ts';

/** Every document that the figures beside it stand on, with the way to it: also for readers who cannot open a receipt. */
export function Sources() {
  const t = useTranslate();
  const sources = useDeferredValue(useAtlas((state) => state.scene.sources));
  const root = useAtlas((state) => state.root);
  return (
    <section className="sources">
      <h2>
        {t('sources.title')}
        <span className="aside">{t('sources.count', { n: sources.length })}</span>
      </h2>
      {sources.length === 0 ? <p className="quiet">{t('sources.none')}</p> : <List sources={sources} root={root} />}
    </section>
  );
}

const List = memo(function List({ sources, root }: { readonly sources: readonly Source[]; readonly root: string }) {
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <Entry key={source.document.id} source={source} root={root} />
      ))}
    </ol>
  );
});

function Entry({ source: { document, elsewhere }, root }: { readonly source: Source; readonly root: string }) {
  const t = useTranslate();
  const note = document.url === null && document.note ? inLanguage(document.note, t.language) : null;
  return (
    <li id={`source-${document.id}`}>
      <Title document={document} /> <span className="quiet">{publishedBy(t, document)}</span>{' '}
      {note && (
        <span className="quiet">
          <Recorded {...note} />{' '}
        </span>
      )}
      <a className="source-record" href={`${root}geodata/datasets/${document.id}.json`}>
        {t('receipt.source.record')}
      </a>
      {elsewhere.length > 0 && (
        <span className="source-also">
          {t('sources.also')}
          {elsewhere.map(({ by, url }) => (
            <a key={url} href={url} rel="noopener noreferrer">
              {by}
            </a>
          ))}
        </span>
      )}
    </li>
  );
}

/** The document's own title in its own language; where none is on record, what it is about, in brackets. */
function Title({ document }: { readonly document: Document }) {
  const t = useTranslate();
  const subject = inLanguage(document.subject ?? document.short, t.language);
  const [text, lang] =
    document.title === null ? [`[${subject.text}]`, subject.lang] : [document.title, document.language];
  if (document.url === null) return <cite lang={lang}>{text}</cite>;
  return (
    <a href={document.url} rel="noopener noreferrer">
      <cite lang={lang}>{text}</cite>
    </a>
  );
}
