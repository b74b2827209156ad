import { type ComponentType, useEffect, useState } from 'react';
import type { MessageKey } from '../locales/messages.ts';
import { useAtlas } from '../store/context.ts';
import { newerVersion } from '../store/state.ts';
import { Dialog } from './Dialog.tsx';
import { Progress } from './Progress.tsx';
import { useTranslate } from './use-translate.ts';

/** A part of the page that is fetched when it is asked for. */
export type Load = () => Promise<ComponentType<{ readonly onClose: () => void }>>;

interface Props {
  /** What it is called where it cannot be shown. */
  readonly title: MessageKey;
  /** The same function as long as the same part is meant. */
  readonly load: Load;
  readonly onClose: () => void;
}

/** Shows a part once it is there; says that it is coming where that takes long, and what to do where it does not come. */
export function Lazy({ title, load, onClose }: Props) {
  const t = useTranslate();
  const [Part, setPart] = useState<Awaited<ReturnType<Load>> | null>(null);
  const newer = useAtlas(newerVersion);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (failed !== null) return;
    let wanted = true;
    load().then(
      (part) => wanted && setPart(() => part),
      (error: unknown) => wanted && setFailed(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [load, failed]);
  if (Part !== null) return <Part onClose={onClose} />;
  if (failed === null)
    return (
      <div className="page-progress">
        <Progress busy words={t('progress.file')} />
      </div>
    );
  return (
    <Dialog title={t(title)} onClose={onClose}>
      <p role="alert">{newer ? t('later.newer') : t('later.failed', { detail: failed })}</p>
      <p className="dialog-actions">
        <button type="button" className="button" onClick={newer ? newer.take : () => setFailed(null)}>
          {t(newer ? 'offline.update.take' : 'atlas.retry')}
        </button>
      </p>
    </Dialog>
  );
}
