import { cameBefore } from '../view/reader.ts';

/** Whether the reader's device asks to be sent as little as possible: many pay for each megabyte. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Whether the atlas should be kept on the device for later visits: who saves data pays for that only where there are any, on coming back. */
export function isKeepingWorthIt(): boolean {
  const came = cameBefore();
  return came || !savesData();
}
