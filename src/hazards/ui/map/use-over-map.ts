import { useEffect, useState } from 'react';

const name = 'hazards-on-map';

/** The place over the map that own data and published areas share, so that what they say stands under one another. */
export function useOverMap(): Element | null {
  const [place, setPlace] = useState<Element | null>(null);
  useEffect(() => {
    const frame = document.querySelector('.map-frame');
    if (frame === null) return;
    const there = frame.querySelector(`:scope > .${name}`);
    const made = there ?? frame.appendChild(document.createElement('div'));
    made.className = name;
    setPlace(made);
  }, []);
  return place;
}
