import { useEffect } from 'react';

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex]:not(svg *)';

/**
 * Where a press takes away what was pressed (a notice that is dismissed, a figure that opens in another's place), the keyboard's reader
 * would fall back to the top of the page. The focus goes to the figure that is open now, else to what stands nearest to the lost place.
 */
export function useKeepFocus() {
  useEffect(() => {
    let trail: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      trail = target instanceof Element ? [target, ...ancestors(target)] : [];
    };
    const look = () => {
      const [last] = trail;
      const { activeElement, body } = document;
      if (last === undefined || last.isConnected || (activeElement !== null && activeElement !== body)) return;
      const opened = trail.some(({ className }) => className === 'receipt')
        ? document.querySelector('.figure.open > .figure-line')
        : null;
      const near = trail.filter(({ isConnected }) => isConnected).flatMap((part) => firstIn(part) ?? []);
      const place = opened ?? near[0];
      if (place instanceof HTMLElement) place.focus();
    };
    const observer = new MutationObserver(look);
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

function ancestors({ parentElement }: Element): readonly Element[] {
  return parentElement === null ? [] : [parentElement, ...ancestors(parentElement)];
}

function firstIn(part: Element): Element | undefined {
  return [...part.querySelectorAll(focusable)].find((each) => each.checkVisibility({ visibilityProperty: true }));
}
