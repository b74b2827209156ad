import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles what runs in the browser, and copies the geodata beside it; what the folder held before is gone. */
export async function buildClient(dist: string): Promise<void> {
  await build({
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    /* Read by Node itself, so that the plugins see the country that this process was started for. */
    configLoader: 'native',
    build: { outDir: dist, emptyOutDir: true },
  });
}
