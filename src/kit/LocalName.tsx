import type { District } from '../domain/district.ts';
import { localLanguage, localName } from '../domain/names.ts';

/** A place by its own name, spoken in its own language whatever the page's. */
export function LocalName({ of }: { readonly of: District }) {
  return (
    <span lang={localLanguage} translate="no">
      {localName(of)}
    </span>
  );
}
