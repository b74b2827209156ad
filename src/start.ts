/**
 * What a page runs first: nothing, until what was sent is painted; a far reader's line carries that alone until then. Then the rest is
 * fetched at once, and takes the page over.
 */
import { beginLinks, holdLinks } from './kit/begin-links.ts';
import 'virtual:palette.css';
import '#country/fonts/fonts.css';
import './styles.css';

function start() {
  holdLinks();
  beginLinks('modulepreload');
  setTimeout(() => beginLinks('preload'));
  /* Where it does not come the page stays as it was written, without what would do nothing. */
  import('./main.tsx').catch(() => {
    document.documentElement.dataset.plain = '';
  });
}

/* A tab in the background paints nothing. */
if (document.hidden) start();
else requestAnimationFrame(() => setTimeout(start));
