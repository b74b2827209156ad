import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** What was bundled, as far as a page names it. Paths from the site's root. */
export interface Client {
  /** The scripts that take a page over. */
  readonly app: readonly string[];
  /** Those of the font. */
  readonly fonts: readonly string[];
  /** The files of the map that moves. */
  readonly map: readonly string[];
}

/** Bundles what runs in the browser, and copies the geodata beside it; what the folder held before is gone. */
export async function buildClient(dist: string): Promise<Client> {
  const built = await build({
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    /* Read by Node itself, so that the plugins see the country that this process was started for. */
    configLoader: 'native',
    build: { outDir: dist, emptyOutDir: true },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return clientOf(output);
}

function clientOf(output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): Client {
  const chunks = output.filter((one) => one.type === 'chunk');
  const needed = (file: string | undefined): readonly string[] => {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    return chunk === undefined
      ? []
      : [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? []), ...chunk.imports.flatMap(needed)];
  };
  const filesOf = (module: RegExp, loaded: ReadonlySet<string>) => {
    const file = chunks.find(({ moduleIds }) => moduleIds.some((id) => module.test(id)))?.fileName;
    return [...new Set(needed(file))].filter((each) => !loaded.has(each));
  };
  const first = new Set(filesOf(/src[\\/]start\.ts$/, new Set()));
  const app = filesOf(/src[\\/]main\.tsx$/, first);
  const worker = output.filter(({ fileName }) => /maplibre-gl-worker/.test(fileName)).map(({ fileName }) => fileName);
  const fonts = output.map(({ fileName }) => fileName).filter((file) => file.endsWith('.woff2'));
  return { app, fonts, map: [...filesOf(/gl[\\/]owner\.ts$/, new Set([...first, ...app])), ...worker] };
}
