import { type ComponentType, useEffect, useState } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';

/** Fetches what shows the archives of hazardous areas that the site publishes; where it publishes none, a link that asks for some says so. */
export function PublishedDoor() {
  const t = useTranslate();
  const layers = useAtlas((state) => state.view.layers);
  const { noteLayers, tell } = useActions();
  const [Published, setPublished] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!publishes()) return;
    import('../ui/published/PublishedAreas.tsx').then(
      ({ PublishedAreas }) => setPublished(() => PublishedAreas),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    if (layers === null || publishes()) return;
    noteLayers(null);
    tell({ kind: 'link', problem: { kind: 'value', key: 'layers', given: layers } });
  }, [layers, noteLayers, tell]);
  return (
    <>
      {Published && <Published />}
      {failed && (
        <p role="alert" className="said hazards-failed">
          {t('later.failed', { detail: t('own.title') })}
        </p>
      )}
    </>
  );
}

/** The build says so where the site publishes archives of hazardous areas. */
function publishes(): boolean {
  return document.querySelector('meta[name="hazards"]') !== null;
}
