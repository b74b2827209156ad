import * as v from 'valibot';
import { isVersionId } from './version.ts';

/** The id of a version as it stands in a file. */
export const versionId = v.pipe(
  v.string(),
  v.check(isVersionId, 'a version id: eight hexadecimal digits in lower case'),
);
