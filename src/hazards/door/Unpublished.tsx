import { useEffect } from 'react';
import { useActions, useAtlas } from '../../store/context.ts';

/** Where the site publishes no archive, a link that asks for some says so. */
export function Unpublished() {
  const layers = useAtlas((state) => state.view.layers);
  const { noteLayers, tell } = useActions();
  useEffect(() => {
    if (layers === null) return;
    noteLayers(null);
    tell({ kind: 'link', problem: { kind: 'value', key: 'layers', given: layers } });
  }, [layers, noteLayers, tell]);
  return null;
}
