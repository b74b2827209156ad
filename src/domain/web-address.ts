import * as v from 'valibot';

/** An address on the web. Any other kind, such as `javascript:`, would run where a reader follows it. */
export const webAddress = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:/i, 'an address that begins with http:// or https://'),
);
