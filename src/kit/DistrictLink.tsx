import { type MouseEvent, type ReactNode, useDeferredValue } from 'react';
import { shallow } from 'zustand/shallow';
import { useActions, useAtlas } from '../store/context.ts';
import { hrefTo, viewOf } from '../view/href.ts';
import type { View } from '../view/view.ts';

interface Props {
  /** Null for the country. */
  readonly district: string | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The addresses of a view, and what of it they carry on. */
let latest: { root: string; view: View; carried: View; addresses: Map<string | null, string> } | null = null;

/** The address of a district. Two hundred links of a page ask for theirs at every change, most of which (a camera, a receipt) change none. */
function addressOf(district: string | null, root: string, view: View): string {
  if (latest === null || latest.root !== root || latest.view !== view) {
    const carried = viewOf(view, null);
    const addresses = latest?.root === root && shallow(latest.carried, carried) ? latest.addresses : new Map();
    latest = { root, view, carried, addresses };
  }
  const known = latest.addresses.get(district);
  if (known !== undefined) return known;
  const address = hrefTo(root, viewOf(view, district));
  latest.addresses.set(district, address);
  return address;
}

/** A link to a district's view: a real address, to open in a new tab or without JavaScript, and a step of the store otherwise. */
export function DistrictLink({ district, className, children }: Props) {
  /* Every change of the view is another address for all of them: what was pressed is answered first. */
  const href = useDeferredValue(useAtlas(({ root, view }) => addressOf(district, root, view)));
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
