import { useEffect } from 'react';
import { useActions, useAtlas } from '../../store/context.ts';
import { Later } from './Later.tsx';

/** Fetches what shows the archives of hazardous areas that the site publishes; where it publishes none, a link that asks for some says so. */
export function PublishedDoor() {
  const layers = useAtlas((state) => state.view.layers);
  const { noteLayers, tell } = useActions();
  useEffect(() => {
    if (layers === null || publishes()) return;
    noteLayers(null);
    tell({ kind: 'link', problem: { kind: 'value', key: 'layers', given: layers } });
  }, [layers, noteLayers, tell]);
  return <Later load={load} />;
}

async function load() {
  return publishes() ? (await import('../ui/published/PublishedAreas.tsx')).PublishedAreas : null;
}

/** The build says so where the site publishes archives of hazardous areas. */
function publishes(): boolean {
  return document.querySelector('meta[name="hazards"]') !== null;
}
