import type { Language } from '../../domain/language.ts';
import { writeLink } from '../../view/permalink.ts';
import { defaultView } from '../../view/view.ts';

/** The guide for who brings own data, from the site's root. */
export function guidePage(language: Language): string {
  return `${writeLink({ ...defaultView, language })}guide/`;
}
