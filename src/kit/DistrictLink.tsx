import { type MouseEvent, type ReactNode, useDeferredValue } from 'react';
import { useActions, useAtlas } from '../store/context.ts';
import { hrefTo, viewOf } from '../view/href.ts';

interface Props {
  /** Null for the country. */
  readonly district: string | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a district's view: a real address, to open in a new tab or without JavaScript, and a step of the store otherwise. */
export function DistrictLink({ district, className, children }: Props) {
  /* Every change of the view is another address for all of them: what was pressed is answered first. */
  const href = useDeferredValue(useAtlas(({ root, view }) => hrefTo(root, viewOf(view, district))));
  const { selectDistrict } = useActions();
  const select = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    selectDistrict(district);
  };
  return (
    <a className={className} href={href} onClick={select}>
      {children}
    </a>
  );
}
