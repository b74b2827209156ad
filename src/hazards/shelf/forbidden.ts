import type { Keeping } from './layer.ts';

/** What a browser's storage was asked for; something else where it is forbidden, which is as good as not there. */
export async function unlessForbidden<Result>(act: () => Promise<Result>, otherwise: Result): Promise<Result> {
  try {
    return await act();
  } catch {
    return otherwise;
  }
}

/** Why a browser's storage did not keep something. */
export function whyNotKept(error: unknown): Exclude<Keeping, 'kept'> {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
}
