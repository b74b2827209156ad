import { useSyncExternalStore } from 'react';
import type { Colours, Scheme } from '../../../design/palette.ts';
import { onSchemeChange, presentLook } from '../../../map/gl/look.ts';
import { useAtlas } from '../../../store/context.ts';

/** The colours that the map is drawn in, also after the reader or the system has changed them. */
export function useLook(): { readonly name: Scheme; readonly colours: Colours } {
  const colours = useAtlas((state) => state.view.colours);
  const look = useSyncExternalStore(
    onSchemeChange,
    () => {
      const { name, colours: set } = presentLook(colours);
      return `${name} ${set}`;
    },
    () => `light ${colours}`,
  );
  const [name, set] = look.split(' ') as [Scheme, Colours];
  return { name, colours: set };
}
