import { type RefObject, useEffect, useState } from 'react';

/** Whether a part of the page has once come within a screen of what the reader sees. */
export function useNear(part: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const { current } = part;
    if (current === null) return;
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        setNear(true);
      },
      { rootMargin: '100% 0px' },
    );
    seen.observe(current);
    return () => seen.disconnect();
  }, [part]);
  return near;
}
