import { useEffect } from 'react';
import { useStore } from 'zustand';
import { boundariesEnd } from '../../../map/cartography.ts';
import { live } from '../../../map/gl/live.ts';

/** Whether the map is looked at closer than the boundaries carry; the style sheet is told too. */
export function useCloseUp(): boolean {
  const close = useStore(live, ({ camera }) => (camera?.zoom ?? 0) > boundariesEnd);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (close) dataset.closeUp = '';
    else delete dataset.closeUp;
  }, [close]);
  return close;
}
