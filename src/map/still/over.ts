import type { ComponentType } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Colours, Scheme } from '../../design/palette.ts';
import type { Camera } from '../../domain/camera.ts';
import type { Size } from '../camera/mercator.ts';
import type { Insets } from '../camera/visible.ts';

/** What a drawing is drawn in; null for the page's own colours. */
export type DrawnIn = { readonly name: Scheme; readonly colours: Colours } | null;

export interface OverProps {
  readonly camera: Camera;
  readonly size: Size;
  readonly beyond: Insets;
  readonly look: DrawnIn;
}

/** What is drawn over every picture of the map, below its names: layers of the reader's own device, and archives that the site publishes. What shows it must say whose it is. */
export const over = createStore<{ readonly all: readonly ComponentType<OverProps>[] }>(() => ({ all: [] }));
