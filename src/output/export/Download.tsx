import { type ReactNode, useState } from 'react';
import { Progress } from '../../kit/Progress.tsx';
import { useOpened } from '../../kit/use-opened.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { newerVersion } from '../../store/state.ts';
import { aboutPage } from '../../view/href.ts';

/** Takes the view, or everything, out of the atlas. The code for it is loaded when the section is first opened. */
export function Download() {
  const t = useTranslate();
  const root = useAtlas((state) => state.root);
  const newer = useAtlas(newerVersion);
  const [choice, setChoice] = useState<ReactNode>(null);
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState('');
  const load = async () => {
    setFailed('');
    setAsked(true);
    try {
      const { DownloadChoice } = await import('./DownloadChoice.tsx');
      setChoice(<DownloadChoice exporting={await import('./index.ts')} />);
    } catch (error) {
      setFailed(t('take.failed', { detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  const details = useOpened(load);
  return (
    <details ref={details} className="take" onToggle={(event) => event.currentTarget.open && choice === null && load()}>
      <summary>{t('take.title')}</summary>
      <Progress busy={asked && choice === null && failed === ''} words={t('progress.file')} />
      {choice ?? <p role="status">{failed && newer ? t('later.newer') : failed}</p>}
      <p className="take-package">
        <a href={`${root}data/datapackage.json`}>{t('take.package')}</a>
        <a href={root + aboutPage(t.language)}>{t('about.title')}</a>
      </p>
    </details>
  );
}
