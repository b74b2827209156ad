import { useEffect, useState } from 'react';

/** A short message beside what caused it, which leaves after four seconds. */
export function useSaid(): readonly [string, (text: string) => void] {
  const [text, say] = useState('');
  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => say(''), 4000);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, say];
}
