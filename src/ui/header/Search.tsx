import { useCombobox } from 'downshift';
import { useEffect, useMemo, useRef, useState } from 'react';
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
    items: [...found],
    inputValue: query,
    selectedItem: null,
    itemToString: (item) => (item === null ? '' : nameOf(t, item)),
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue, selectedItem }) => setQuery(selectedItem ? '' : inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem?.kind === 'district') selectDistrict(selectedItem.district.id);
      else if (selectedItem) {
        selectDistrict(selectedItem.reported[0] ?? null);
        openFigure(selectedItem.figure);
      }
    },
  });
  const input = useRef<HTMLInputElement>(null);
  const { openMenu } = box;
  /* On a slow phone somebody types before the script has come: those letters count. */
  useEffect(() => {
    if (!input.current?.value) return;
    setQuery(input.current.value);
    openMenu();
  }, [openMenu]);
  const label = box.getLabelProps();
  return (
    <search className="search">
      <label className="visually-hidden" id={label.id} htmlFor={label.htmlFor}>
        {t('search.label')}
      </label>
      <SearchIcon />
      <input
        {...box.getInputProps({
          ref: input,
          type: 'text',
          placeholder: t('search.short'),
          enterKeyHint: 'go',
          spellCheck: false,
          /* Downshift tells of the value after the next render only: letters typed meanwhile would be lost. */
          onChange: (event) => setQuery(event.currentTarget.value),
        })}
        {...(found.length === 0 && { 'aria-activedescendant': '', 'aria-expanded': false })}
      />
      {asked && (
        <button type="button" className="icon-button" aria-label={t('search.clear')} onClick={() => box.reset()}>
          <CloseIcon />
        </button>
      )}
      <ul {...box.getMenuProps()} className={box.isOpen && found.length > 0 ? 'search-list' : 'search-list closed'}>
        {box.isOpen &&
          found.map((item, index) => (
            <li
              key={item.kind === 'district' ? item.district.id : `${item.kind} ${item.figure}`}
              {...box.getItemProps({ item, index })}
              className={index === box.highlightedIndex ? 'search-item active' : 'search-item'}
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
  if (item.kind === 'document') return publishedBy(t, item.document);
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
