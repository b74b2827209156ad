import { country } from '../domain/country.ts';
import type { Translate } from '../locales/translate.ts';

interface ContactSource {
  readonly title: string;
  readonly url: string;
}

/** Where the numbers to call are published, each place once. */
export const contactSources: readonly ContactSource[] = [
  ...new Map(country.contacts.map(({ source }) => [source.url, source])).values(),
];

/** The whole warning as plain text, with the source of the numbers to call: for files, which have no links. */
export function wholeWarning(t: Translate): string {
  const sources = contactSources.map(({ title, url }) => `${title} (${url})`).join('; ');
  return `${t('warning.full')} ${t('warning.source')}${sources}.`;
}
