import { createStore } from 'zustand/vanilla';
import type { Camera } from '../../domain/camera.ts';
import type { DistrictId } from '../../domain/district.ts';

/** What the map is doing at this moment, many times a second: too quick and too passing to be part of the View. */
export interface Live {
  /** Where the camera is, also during a gesture. */
  readonly camera: Camera | null;
  /** The district that the pointer is on, and where the pointer is, in px from the map's corner. */
  readonly pointed: { readonly district: DistrictId; readonly x: number; readonly y: number } | null;
  /** The district under the cross, while the map has the keyboard; `undefined` while it has not. */
  readonly under: DistrictId | null | undefined;
}

export const live = createStore<Live>(() => ({ camera: null, pointed: null, under: undefined }));
