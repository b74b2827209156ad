import type { ReactNode } from 'react';

/** How its lines are drawn is said once, in the style: a page has sixty of them. */
function Icon({ children, size = 16 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

export const Chevron = ({ to }: { readonly to: 'right' | 'up' | 'down' | 'left' }) => (
  <Icon>
    <path
      d={
        {
          right: 'M6 3.5 10.5 8 6 12.5',
          left: 'M10 3.5 5.5 8 10 12.5',
          up: 'M3.5 10 8 5.5 12.5 10',
          down: 'M3.5 6 8 10.5 12.5 6',
        }[to]
      }
    />
  </Icon>
);
export const SearchIcon = () => (
  <Icon size={18}>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.5 10.5 4 4" />
  </Icon>
);
export const ShareIcon = () => (
  <Icon size={18}>
    <path d="M8 10V1.5M4.75 4.5 8 1.5l3.25 3M3 7.5v6.5h10V7.5" />
  </Icon>
);
export const DisplayIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.75" />
    <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" fill="currentColor" stroke="none" />
  </Icon>
);
export const TableIcon = () => (
  <Icon size={18}>
    <path d="M2 3h12v10H2zM2 6.5h12M2 10h12M6.5 3v10" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="m3.5 3.5 9 9m0-9-9 9" />
  </Icon>
);
/** Out of here, to a new tab. */
export const OutIcon = () => (
  <Icon size={12}>
    <path d="M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.5 2.5 7 9" />
  </Icon>
);
/** Noto Sans has no sign for "not equal". */
export const UnequalIcon = () => (
  <Icon size={12}>
    <path d="M2.5 6h11M2.5 10.5h11M10.5 2 5.5 14.5" />
  </Icon>
);
/** Its lines are drawn without a style too: it is a file of its own as well. */
export const BrandIcon = () => (
  <svg
    className="icon brand-icon"
    width="22"
    height="22"
    viewBox="0 0 22 22"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    aria-hidden="true"
  >
    <rect x="1.5" y="1.5" width="19" height="19" rx="4" />
    <path d="M2 13 13 2M2.5 19.5l17-17M9 20 20 9" />
  </svg>
);
