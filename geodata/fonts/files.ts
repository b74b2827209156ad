/* Built by `npm run fonts`. */
import cyrillic from './noto-sans-cyrillic.woff2';
import latin from './noto-sans-latin.woff2';
import latinExt from './noto-sans-latin-ext.woff2';

export const files = [latin, latinExt, cyrillic];
export const sample = 'AəР';
