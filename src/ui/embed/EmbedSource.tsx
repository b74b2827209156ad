import { BrandIcon, OutIcon } from '../../kit/icons.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { date } from '../../text/phrases.ts';
import { unframed } from '../../view/frame.ts';
import { hrefTo } from '../../view/href.ts';

/** Where all this comes from, and of which day it is; the same view in full is one press away. */
export function EmbedSource() {
  const t = useTranslate();
  const view = useAtlas((state) => state.view);
  const { version } = useAtlas((state) => state.atlas);
  return (
    <p className="embed-source">
      <a href={hrefTo(view, unframed(view))} target="_blank" rel="noopener">
        <BrandIcon />
        {t('atlas.title')}
        <span className="visually-hidden">{t('frame.open')}</span>
        <OutIcon />
      </a>{' '}
      <span>
        <span className="visually-hidden">{t('frame.version')}</span>
        {t('version.name', { date: date(t, version.date), version: version.id })}
      </span>
    </p>
  );
}
