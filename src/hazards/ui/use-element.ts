import { useEffect, useState } from 'react';

/** A part of the page that others draw, to be drawn into. */
export function useElement(selector: string): Element | null {
  const [element, setElement] = useState<Element | null>(null);
  useEffect(() => setElement(document.querySelector(selector)), [selector]);
  return element;
}
