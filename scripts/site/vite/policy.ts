import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { paletteOf } from '../../../src/design/palette.ts';
import { appearanceKey } from '../../../src/store/appearance.ts';

/** Paints the page as its reader chose, before there is anything to see: a dark page that flashes white hurts. As `chooseAppearance` does later. */
const firstPaint = `try{const t=localStorage.getItem('${appearanceKey}');if(t==='light'||t==='dark'){document.documentElement.dataset.theme=t;for(const m of document.querySelectorAll('meta[data-theme]'))m.media=m.dataset.theme===t?'all':'not all'}}catch{}`;

const hash = createHash('sha256').update(firstPaint).digest('base64');

/** Nothing from another host, no inline script but the one of the first paint, inline style is the frame's that a sandbox shows, and blob workers are those of the writer of XLSX. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${hash}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the page, since a static host may not let headers be set; not in development, which needs inline scripts. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}

/** The script of the first paint, and the colour of the browser's own frame by day and by night. */
export function appearance(): Plugin {
  return {
    name: 'appearance',
    transformIndexHtml: {
      /* Before the style sheet, for which a script after it would wait. */
      order: 'pre',
      handler: () =>
        [
          ...(['light', 'dark'] as const).map((name) => ({
            tag: 'meta',
            attrs: {
              name: 'theme-color',
              'data-theme': name,
              media: `(prefers-color-scheme: ${name})`,
              content: paletteOf(name, 'safe').page.surface,
            },
          })),
          { tag: 'script', children: firstPaint },
        ].map((tag) => ({ ...tag, injectTo: 'head' as const })),
    },
  };
}
