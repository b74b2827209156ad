import { BrandIcon, OutIcon } from '../../kit/icons.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { versionName } from '../../text/phrases.ts';
import { unframed } from '../../view/frame.ts';
import { aboutPage, hrefTo } from '../../view/href.ts';

/** Where all this comes from, and of which day it is; the same view in full is one press away. */
export function EmbedSource() {
  const t = useTranslate();
  const href = useAtlas(({ root, view }) => hrefTo(root, unframed(view)));
  const about = useAtlas(({ root, view }) => root + aboutPage(view.language));
  const { version } = useAtlas((state) => state.atlas);
  return (
    <p className="embed-source">
      <a href={href} target="_blank" rel="noopener">
        <BrandIcon />
        {t('atlas.title')}
        <span className="visually-hidden">{t('frame.open')}</span>
        <OutIcon />
      </a>{' '}
      <span>
        <span className="visually-hidden">{t('frame.version')}</span>
        {versionName(t, version)}
      </span>{' '}
      <a className="embed-about" href={about} target="_blank" rel="noopener">
        {t('about.title')}
      </a>
    </p>
  );
}
