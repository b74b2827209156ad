import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useActions, useAtlas } from '../../../../store/context.ts';
import type { PublishedLayers } from '../../../published/published.ts';
import { afterFrame } from './after-frame.ts';

/** Shows what the link asks for, and has the link say what is shown. */
export function useFollowLink({ store, ask, written }: PublishedLayers): void {
  const { noteLayers } = useActions();
  const layers = useStore(store, (state) => state.layers);
  const chosen = useStore(store, (state) => state.chosen);
  const asked = useAtlas((state) => state.view.layers);
  /* Of a link, or of Back: what is noted below is what stands already. */
  useEffect(() => ask(asked), [ask, asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written is what they are
  useEffect(() => {
    if (layers.length > 0) return afterFrame(() => noteLayers(written()));
  }, [layers, chosen, written, noteLayers]);
}
