import { useTranslate } from '../../../src/kit/use-translate.ts';
import { sourcesOf } from '../../../src/scene/sources.ts';
import { useAtlas } from '../../../src/store/context.ts';
import { SourceList } from '../../../src/ui/panel/Sources.tsx';
import { sourcesPage } from '../../../src/view/href.ts';
import { Head } from '../about/parts.tsx';

/** Every document that figures stand in, the latest first: the way to the sources of any page for who has no script. */
export function Sources() {
  const t = useTranslate();
  const atlas = useAtlas((state) => state.atlas);
  const root = useAtlas((state) => state.root);
  const sources = sourcesOf(atlas.figures, atlas).toSorted((a, b) =>
    (b.document.published ?? '').localeCompare(a.document.published ?? ''),
  );
  return (
    <div className="about-page">
      <Head t={t} root={root} pageIn={sourcesPage} />
      <main className="about">
        <h1>{t('sources.title')}</h1>
        <p>{t('sources.body', { record: t('receipt.source.record') })}</p>
        <SourceList sources={sources} root={root} />
      </main>
    </div>
  );
}
