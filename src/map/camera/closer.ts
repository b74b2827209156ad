import type { Camera } from '../../domain/camera.ts';

/**
 * What the map does once it may be looked at as close as `zoom`: it goes to where a link asked to be closer than it could, it has what may not be
 * seen any more put out of the link, or it stays. It is told anew whenever a layer changes, also on its way to where the View is.
 * @param told the camera of the View.
 */
export function onCloseness(zoom: number, before: number, told: Camera | null): 'stay' | 'go' | 'tell' {
  if (told === null || told.zoom <= Math.min(zoom, before)) return 'stay';
  if (zoom === before) return 'stay';
  return zoom > before ? 'go' : 'tell';
}
