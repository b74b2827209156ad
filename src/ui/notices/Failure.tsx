import type { Translate } from '../../locales/translate.ts';
import { Warning } from '../panel/Warning.tsx';

/** Without the records there is nothing to show but why, what to do, and the warning. */
export function Failure({ t, detail }: { readonly t: Translate; readonly detail: string }) {
  return (
    <main className="failure">
      <h1>{t('atlas.title')}</h1>
      <div className="notice" role="alert">
        <p className="notice-title">{t('atlas.failed')}</p>
        <p>{t('atlas.failed.body', { detail })}</p>
        <button type="button" className="text-button" onClick={() => location.reload()}>
          {t('atlas.retry')}
        </button>
      </div>
      <Warning t={t} />
    </main>
  );
}
