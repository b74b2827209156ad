import { useState } from 'react';
import { readOver } from '../../atlas/fetch.ts';
import type { VersionEntry } from '../../atlas/schema.ts';
import { loadVersions } from '../../atlas/versions.ts';
import { Progress } from '../../kit/Progress.tsx';
import { useOpened } from '../../kit/use-opened.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { versionName } from '../../text/phrases.ts';
import { writeLink } from '../../view/permalink.ts';
import { defaultView } from '../../view/view.ts';

/** The version of the evidence, and on request all versions with how much each changed. */
export function Versions() {
  const t = useTranslate();
  const { version } = useAtlas((state) => state.atlas);
  const root = useAtlas((state) => state.root);
  const [entries, setEntries] = useState<readonly VersionEntry[]>([]);
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState('');
  const load = () => {
    setFailed('');
    setAsked(true);
    loadVersions(readOver(root, new Map())).then(setEntries, (error: unknown) =>
      setFailed(error instanceof Error ? error.message : String(error)),
    );
  };
  const details = useOpened(load);
  return (
    <details
      ref={details}
      className="versions"
      onToggle={(event) => event.currentTarget.open && entries.length === 0 && load()}
    >
      <summary>
        {t('version.history')} <span className="aside">{t('version.current', { when: versionName(t, version) })}</span>
      </summary>
      <Progress busy={asked && entries.length === 0 && failed === ''} words={t('progress.file')} />
      {failed && <p role="status">{`${t('version.failed')} ${failed}`}</p>}
      <ul>
        {entries.toReversed().map((entry) => (
          <li key={entry.id}>
            <a href={`${root}geodata/versions/${entry.file}`}>{versionName(t, entry)}</a>{' '}
            <span className="quiet">{t('version.entry', { ...entry.figures })}</span>
          </li>
        ))}
        <li>
          <a href={`${root}${writeLink({ ...defaultView, language: t.language })}feed.xml`}>{t('version.feed')}</a>
        </li>
      </ul>
    </details>
  );
}
