import { type ComponentType, useEffect, useState } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';

/** A part of the room that is fetched once the page stands; where it does not come, that is said. @param load `null` where there is nothing to show. */
export function Later({ load }: { readonly load: () => Promise<ComponentType | null> }) {
  const t = useTranslate();
  const [Part, setPart] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setFailed(true),
    );
  }, [load]);
  if (failed)
    return (
      <p role="alert" className="said hazards-failed">
        {t('later.failed', { detail: t('own.title') })}
      </p>
    );
  return Part && <Part />;
}
