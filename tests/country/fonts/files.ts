/* Built by `npm run fonts`. */
import greek from './noto-sans-greek.woff2';
import latin from './noto-sans-latin.woff2';

export const files = [latin, greek];
export const sample = 'AΝ';
