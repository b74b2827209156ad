import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { paletteOf } from '../../../src/design/palette.ts';
import { appearanceKey } from '../../../src/store/appearance.ts';
import { hintKey } from '../../../src/view/reader.ts';
import { origins } from '../archives/configured.ts';
import { published } from './archives.ts';

/** Paints the page as its reader chose, before there is anything to see: a dark page that flashes white hurts. As `chooseAppearance` does later. And has the hint of a first visit there from the start, so that it pushes nothing. */
const firstPaint = `try{const t=localStorage.getItem('${appearanceKey}');if(t==='light'||t==='dark'){document.documentElement.dataset.theme=t;for(const m of document.querySelectorAll('meta[data-theme]'))m.media=m.dataset.theme===t?'all':'not all'}if(localStorage.getItem('${hintKey}')===null)document.documentElement.dataset.fresh=''}catch{}`;

/** What a policy calls a script or a style that stands in a page. */
export function inlined(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Nothing from another host, and of what stands in a page only what is named here. What would run a text as a script is refused, but for the addresses of our own workers (`src/kit/trusted.ts`). */
function policyFor(scripts: readonly string[], styles: readonly string[], more: readonly string[] = []): string {
  const own = ownHost(process.env.SITE_URL);
  return [
    "default-src 'none'",
    `script-src ${[own, ...scripts.map(inlined), ...more].join(' ')}`,
    `style-src ${[own, ...styles.map(inlined)].join(' ')}`,
    `img-src ${own} data: blob:`,
    `font-src ${own}`,
    `connect-src ${[own, ...origins(published())].join(' ')}`,
    `worker-src ${own}`,
    `frame-src ${own}`,
    `manifest-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The site's own host; by its name too where that is known: in a frame without an origin WebKit takes `'self'` for nobody, and would show a page without style and script. */
function ownHost(site: string | undefined): string {
  return site !== undefined && URL.canParse(site) ? `'self' ${new URL(site).origin}` : "'self'";
}

/**
 * The policy of every page, as a host sends it with each file: a page's own governs no worker. It lets WebAssembly be compiled, which the
 * worker that reads GeoPackages needs; a page's own does not, and a page is under both.
 * @param plain the pages that carry scripts and styles of their own.
 */
export function hostPolicy(...plain: readonly string[]): string {
  const all = (name: string) =>
    plain.flatMap((html) =>
      [...html.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => text),
    );
  return policyFor([firstPaint, ...all('script')], all('style'), ["'wasm-unsafe-eval'"]);
}

/** Writes the policy into the page, since a static host may not let headers be set; not in development, which needs inline scripts. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor([firstPaint], []) },
        injectTo: 'head-prepend',
      },
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
