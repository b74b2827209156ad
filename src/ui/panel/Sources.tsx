import { memo, useDeferredValue, useRef } from 'react';
import type { Document } from '../../domain/figure.ts';
import { Recorded } from '../../kit/Recorded.tsx';
import { useNear } from '../../kit/use-near.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import type { Source } from '../../scene/sources.ts';
import { useAtlas } from '../../store/context.ts';
import { publisher } from '../../text/country.ts';
import { inLanguage } from '../../text/phrases.ts';
import { publishedBy } from '../../text/receipt.ts';
import { sourceAnchor, sourcesPage } from '../../view/href.ts';

/**
 * Every document that the figures beside it stand on, with the way to it. Addresses and titles are a third of a page, and stand last in it:
 * the list is drawn when the reader comes near, and who has no script is led to the page that has them all.
 */
export function Sources() {
  const t = useTranslate();
  const section = useRef<HTMLElement>(null);
  const near = useNear(section);
  const sources = useDeferredValue(useAtlas((state) => state.scene.sources));
  const root = useAtlas((state) => state.root);
  return (
    <section ref={section} className="sources">
      <h2>
        {t('sources.title')}
        <span className="aside">{t('sources.count', { n: sources.length })}</span>
      </h2>
      {sources.length === 0 && <p className="quiet">{t('sources.none')}</p>}
      {near ? (
        <SourceList sources={sources} root={root} />
      ) : (
        <p className="unscripted">
          <a href={root + sourcesPage(t.language)}>{t('sources.all')}</a>
        </p>
      )}
    </section>
  );
}

export const SourceList = memo(function SourceList({ sources, root }: ListProps) {
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <Entry key={source.document.id} source={source} root={root} />
      ))}
    </ol>
  );
});

interface ListProps {
  readonly sources: readonly Source[];
  readonly root: string;
}

function Entry({ source: { document, elsewhere }, root }: { readonly source: Source; readonly root: string }) {
  const t = useTranslate();
  const note = document.url === null && document.note ? inLanguage(document.note, t.language) : null;
  return (
    <li id={sourceAnchor(document.id)}>
      <Title document={document} />{' '}
      <span className="quiet">
        <Recorded {...publishedBy(t, document)} />
      </span>{' '}
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
              <Recorded {...publisher(t, by)} />
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
