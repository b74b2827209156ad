import { createElement, Fragment } from 'react';

const number = /(\d[\d\s.,–-]*)/;

/** Words whose numbers no page translation rewrites: a number to call, or one that was counted. */
export function Kept({ text }: { readonly text: string }) {
  /* Every second part of what is split is a number; as children of their own none needs a key. */
  const parts = text.split(number);
  return createElement(
    Fragment,
    null,
    ...parts.map((part, index) => (index % 2 === 1 ? createElement('span', { translate: 'no' }, part) : part)),
  );
}
