import { type ComponentType, useEffect, useState } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';

interface Props {
  /** `null` where there is nothing to show. */
  readonly load: () => Promise<ComponentType | null>;
  /** It shows what the site publishes: without it the map is hatched (door.css), since blank ground would be taken for safe. */
  readonly published?: boolean;
}

/** A part of the room that is fetched once the page stands; where it does not come, that is said. */
export function Later({ load, published = false }: Props) {
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
      <p role="alert" className={`said hazards-failed${published ? ' hazards-unloaded' : ''}`}>
        {t('later.failed', { detail: t(published ? 'published.unloaded' : 'own.title') })}
      </p>
    );
  return Part && <Part />;
}
