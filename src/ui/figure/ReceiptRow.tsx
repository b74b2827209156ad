import type { ReactNode } from 'react';

/** A term of a receipt and what it is in this case. */
export function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
