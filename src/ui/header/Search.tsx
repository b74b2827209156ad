import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import type { District } from '../../domain/district.ts';
import type { Language } from '../../domain/language.ts';
import { localName } from '../../domain/names.ts';
import { districtSearch } from '../../domain/search.ts';
import { CloseIcon, SearchIcon } from '../../kit/icons.tsx';
import { LocalName } from '../../kit/LocalName.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';

const most = 8;

/** Finds a district under every spelling. */
export function Search() {
  const t = useTranslate();
  const { districts, districtsById } = useAtlas((state) => state.atlas);
  const { assessments } = useAtlas((state) => state.scene.judgement);
  const search = useMemo(() => districtSearch(districts), [districts]);
  const { selectDistrict } = useActions();
  const [query, setQuery] = useState('');
  const found = search(query)
    .slice(0, most)
    .flatMap((id) => {
      const [district, assessment] = [districtsById.get(id), assessments.get(id)];
      return district && assessment ? [{ district, assessment }] : [];
    });
  const box = useCombobox<(typeof found)[number]>({
    items: found,
    inputValue: query,
    selectedItem: null,
    itemToString: (item) => item?.district.name[t.language] ?? '',
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue, selectedItem }) => setQuery(selectedItem ? '' : inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) selectDistrict(selectedItem.district.id);
    },
  });
  const label = box.getLabelProps();
  const asked = query.trim() !== '';
  return (
    <search className="search">
      <label className="visually-hidden" id={label.id} htmlFor={label.htmlFor}>
        {t('search.label')}
      </label>
      <SearchIcon />
      <input
        {...box.getInputProps({
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
              key={item.district.id}
              {...box.getItemProps({ item, index })}
              className={index === box.highlightedIndex ? 'search-item active' : 'search-item'}
            >
              <Swatch classId={item.assessment.level} />
              <LocalName of={item.district} />
              <span className="quiet">{otherName(item.district, t.language)}</span>
              <span className="quiet search-level">{t(`level.${item.assessment.level}`)}</span>
            </li>
          ))}
      </ul>
      <p className={asked && found.length === 0 ? 'search-none' : 'visually-hidden'} role="status">
        {asked && found.length === 0 ? t('search.none', { query: query.trim() }) : ''}
      </p>
    </search>
  );
}

function otherName(district: District, language: Language): string {
  return district.name[language] === localName(district) ? '' : district.name[language];
}
