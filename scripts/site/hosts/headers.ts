import { immutable, revalidate } from '../../run/serve/headers.mjs';

/** What every file is sent with, whichever host sends it; each host's configuration is written from here. */
export function headersOf(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy,
    /* A file that is not what it says is not run. */
    'X-Content-Type-Options': 'nosniff',
    /* Which district was read is nobody else's business. */
    'Referrer-Policy': 'no-referrer',
    /* Frames in a sandbox have no origin that could be named. */
    'Access-Control-Allow-Origin': '*',
  };
}

/** How long it may be kept unasked: what is named by its content for ever, all else never. */
export const caching = { immutable, revalidate };
