import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';

/** It is fetched when its room is so many px from being seen. */
const near = '240px 0px';

/**
 * Keeps the room of the strip of time, under the map on a desk and in the panel elsewhere, as the style sheet says; what stands in it is
 * fetched when it comes near, and moves nothing. Where it does not come, the field for the day is still there.
 */
export function StripRoom({ under }: { readonly under: 'map' | 'panel' }) {
  const t = useTranslate();
  const room = useRef<HTMLElement>(null);
  const [Strip, setStrip] = useState<ComponentType | null>(null);
  useEffect(() => {
    const { current } = room;
    if (current === null) return;
    let wanted = true;
    let asked = 0;
    const load = () =>
      import('./Strip.tsx').then(
        (part) => wanted && setStrip(() => part.Strip),
        () => wanted && current.classList.add('strip-away'),
      );
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        /* Whatever the reader does first comes first. */
        if ('requestIdleCallback' in window) asked = requestIdleCallback(load, { timeout: 4000 });
        else setTimeout(load, 500);
      },
      { root: current.closest('.panel-body'), rootMargin: near },
    );
    observer.observe(current);
    return () => {
      wanted = false;
      observer.disconnect();
      if (asked !== 0) cancelIdleCallback(asked);
    };
  }, []);
  return (
    <section ref={room} className={`strip strip-${under}`} {...(Strip && { 'aria-label': t('strip.label') })}>
      {Strip && <Strip />}
    </section>
  );
}
