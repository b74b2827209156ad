import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles what runs in the browser, and copies the geodata beside it; what `dist/` held before is gone. */
export async function buildClient(): Promise<void> {
  await build({ root: fileURLToPath(new URL('../../../', import.meta.url)) });
}
