import { type ChangeEvent, type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';

interface Options<Item> {
  /** What is offered for the words that stand in the field. */
  readonly items: readonly Item[];
  readonly words: string;
  readonly write: (words: string) => void;
  readonly choose: (item: Item) => void;
}

/**
 * A field that offers a list while it is written in, the first of which Enter takes: the pattern "editable combobox with list autocomplete" of the
 * ARIA practices. The focus stays in the field; leaving it chooses nothing.
 */
export function useCombobox<Item>({ items, words, write, choose }: Options<Item>) {
  const id = useId();
  const [wanted, setOpen] = useState(false);
  const [at, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = wanted && items.length > 0;
  const active = Math.min(at, items.length - 1);
  const idOf = (index: number) => `${id}-${index}`;
  const put = (next: string) => {
    write(next);
    setActive(0);
    setOpen(next !== '');
  };
  const take = (item: Item) => {
    put('');
    choose(item);
  };
  const go = (to: number) => {
    const next = (to + items.length) % items.length;
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    /* What is still being spelled, in scripts that need several keys for a letter, takes these keys itself. */
    if (event.nativeEvent.isComposing) return;
    const item = items[active];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && item !== undefined) {
      if (isOpen) go(active + (event.key === 'ArrowDown' ? 1 : -1));
      else setOpen(true);
    } else if (event.key === 'Enter' && isOpen && item !== undefined) take(item);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Escape' && words !== '') put('');
    else return;
    event.preventDefault();
  };
  return {
    isOpen,
    active,
    /** Writes in the field, and offers what there is for it. */
    put,
    clear: () => {
      put('');
      field.current?.focus();
    },
    label: { id: `${id}-label`, htmlFor: `${id}-field` },
    field: {
      ref: field,
      id: `${id}-field`,
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': `${id}-list`,
      'aria-expanded': isOpen,
      'aria-activedescendant': isOpen ? idOf(active) : undefined,
      autoComplete: 'off',
      value: words,
      onChange: (event: ChangeEvent<HTMLInputElement>) => put(event.currentTarget.value),
      onKeyDown: press,
      onClick: () => setOpen(true),
      onBlur: () => setOpen(false),
    },
    list: { ref: list, id: `${id}-list`, role: 'listbox', 'aria-labelledby': `${id}-label` },
    option: (item: Item, index: number) => ({
      id: idOf(index),
      role: 'option',
      'aria-selected': index === active,
      onMouseDown: (event: MouseEvent) => event.preventDefault(),
      onMouseMove: () => setActive(index),
      onClick: () => take(item),
    }),
  } as const;
}
