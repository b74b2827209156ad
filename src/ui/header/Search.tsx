import { useEffect, useMemo, useState } from 'react';
import type { Atlas } from '../../atlas/atlas.ts';
import type { District } from '../../domain/district.ts';
import type { Found } from '../../domain/find.ts';
import type { Language } from '../../domain/language.ts';
import { localName } from '../../domain/names.ts';
import type { Assessment } from '../../domain/threat.ts';
import { CloseIcon, SearchIcon } from '../../kit/icons.tsx';
import { LocalName } from '../../kit/LocalName.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import type { Translate } from '../../locales/translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { inLanguage, places } from '../../text/phrases.ts';
import { publishedBy } from '../../text/receipt.ts';
import type { Finds } from './finds.ts';
import { useCombobox } from './use-combobox.ts';

type Item =
  | { readonly kind: 'district'; readonly district: District; readonly assessment: Assessment }
  | (Found & { readonly kind: 'place' | 'document' });

/** Finds a district under every spelling; then the settlements that figures name, and the documents. */
export function Search() {
  const t = useTranslate();
  const atlas = useAtlas((state) => state.atlas);
  const { districtsById } = atlas;
  const { assessments } = useAtlas((state) => state.scene.judgement);
  const { selectDistrict, openFigure } = useActions();
  const [query, setQuery] = useState('');
  const asked = query.trim() !== '';
  const find = useFinds(atlas, query);
  const finds = useMemo(() => (asked && find ? find(query) : null), [asked, find, query]);
  const found: readonly Item[] = [
    ...(finds?.districts ?? []).flatMap((id): Item[] => {
      const [district, assessment] = [districtsById.get(id), assessments.get(id)];
      return district && assessment ? [{ kind: 'district', district, assessment }] : [];
    }),
    ...(finds?.records ?? []),
  ];
  const none = finds !== null && found.length === 0;
  const box = useCombobox<Item>({
    items: found,
    words: query,
    write: setQuery,
    choose: (item) => {
      if (item.kind === 'district') return selectDistrict(item.district.id);
      selectDistrict(item.reported[0] ?? null);
      openFigure(item.figure);
    },
  });
  /* On a slow phone somebody writes before the script has come: those letters count. */
  const { put } = box;
  const { ref: field } = box.field;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, of what stands there when the page is taken over.
  useEffect(() => {
    if (field.current?.value) put(field.current.value);
  }, []);
  return (
    <search className="search">
      <label className="visually-hidden" id={box.label.id} htmlFor={box.label.htmlFor}>
        {t('search.label')}
      </label>
      <SearchIcon />
      <input {...box.field} type="text" placeholder={t('search.short')} enterKeyHint="go" spellCheck={false} />
      {asked && (
        <button type="button" className="icon-button" aria-label={t('search.clear')} onClick={box.clear}>
          <CloseIcon />
        </button>
      )}
      <ul {...box.list} className={box.isOpen ? 'search-list' : 'search-list closed'}>
        {box.isOpen &&
          found.map((item, index) => (
            <li
              key={item.kind === 'district' ? item.district.id : `${item.kind} ${item.figure}`}
              {...box.option(item, index)}
              className={index === box.active ? 'search-item active' : 'search-item'}
            >
              {item.kind === 'district' ? (
                <>
                  <Swatch classId={item.assessment.level} />
                  <LocalName of={item.district} />
                  <span className="quiet">{otherName(item.district, t.language)}</span>
                  <span className="quiet search-level">{t(`level.${item.assessment.level}`)}</span>
                </>
              ) : (
                <span className="search-record">
                  {nameOf(t, item)} <span className="quiet">{whereOf(t, item, districtsById)}</span>
                </span>
              )}
            </li>
          ))}
      </ul>
      <p className={none ? 'search-none' : 'visually-hidden'} role="status">
        {none ? t('search.none', { query: query.trim() }) : ''}
      </p>
    </search>
  );
}

/** The search in an atlas, which comes when somebody first asks for anything; null before. Where it does not come, the next letter asks for it again. */
function useFinds(atlas: Atlas, query: string): ((query: string) => Finds) | null {
  const [search, setSearch] = useState<typeof import('./finds.ts') | null>(null);
  useEffect(() => {
    if (query !== '' && search === null) import('./finds.ts').then(setSearch, () => {});
  }, [query, search]);
  return useMemo(() => search?.findsIn(atlas) ?? null, [search, atlas]);
}

function nameOf(t: Translate, item: Item): string {
  if (item.kind === 'district') return item.district.name[t.language];
  if (item.kind === 'place') return item.place;
  const { title, subject, channel } = item.document;
  return title ?? (subject === undefined ? channel : inLanguage(subject, t.language).text);
}

/** Of a settlement, the district as reported and today's; of a document, who published it and when. */
function whereOf(t: Translate, item: Found, districtsById: ReadonlyMap<string, District>): string {
  if (item.kind === 'document') return publishedBy(t, item.document).text;
  const named = (ids: readonly string[]) =>
    places(
      t,
      ids.flatMap((id) => districtsById.get(id) ?? []),
    );
  const now = item.now.length === 0 ? 'none' : named(item.now);
  return t('search.place', { reported: named(item.reported) || 'none', now });
}

function otherName(district: District, language: Language): string {
  return district.name[language] === localName(district) ? '' : district.name[language];
}
