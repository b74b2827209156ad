import { useId, useState } from 'react';
import { defaultLanguage } from '../../domain/language.ts';
import { Rich } from '../../kit/Rich.tsx';
import type { Translate } from '../../locales/translate.ts';
import { contactSources } from '../../text/warning.ts';

/** What the map is not, whom to obey and whom to call: always in reach, in full at one press. */
export function Warning({ t }: { readonly t: Translate }) {
  const [whole, setWhole] = useState(false);
  const id = useId();
  return (
    <section className="warning" aria-label={t('warning.label')}>
      <p className="warning-lead">
        <span className="warning-long">
          <Rich t={t} of="warning.lead" />{' '}
        </span>
        <span className="warning-brief">
          <Rich t={t} of="warning.short" />{' '}
        </span>
        <button
          type="button"
          className="text-button"
          aria-expanded={whole}
          aria-controls={id}
          onClick={() => setWhole(!whole)}
        >
          {t(whole ? 'warning.less' : 'warning.more')}
        </button>
      </p>
      <p id={id} hidden={!whole} className="warning-full">
        {t('warning.full')} {t('warning.source')}
        {contactSources.map(({ title, url }) => (
          <a key={url} href={url} target="_blank" rel="noopener noreferrer" lang={defaultLanguage}>
            {title}
          </a>
        ))}
      </p>
    </section>
  );
}
