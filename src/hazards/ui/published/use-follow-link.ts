import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useActions, useAtlas } from '../../../store/context.ts';
import type { PublishedLayers } from '../../published/layers.ts';
import { writeLayers } from '../../published/link.ts';

/** Shows what the link asks for, and has the link say what is shown. */
export function useFollowLink({ store, ask }: PublishedLayers): void {
  const { noteLayers } = useActions();
  const layers = useStore(store, (state) => state.layers);
  const asked = useAtlas((state) => state.view.layers);
  /* Of a link, or of Back: what is noted below is what stands already. */
  useEffect(() => ask(asked), [ask, asked]);
  useEffect(() => {
    if (layers.length > 0) noteLayers(writeLayers(store.getState().layers));
  }, [layers, store, noteLayers]);
}
