import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * Draws the preview picture of every page of the built site beside it, for those who show a link with a picture.
 * Each core draws its share in a process of its own.
 * @returns what there is to tell.
 */
export async function drawPreviews(dist: string): Promise<string> {
  const draw = fileURLToPath(new URL('./draw.ts', import.meta.url));
  const of = Math.min(availableParallelism(), 4);
  const codes = await Promise.all(
    Array.from({ length: of }, async (_, part) => {
      /* With the loaders of this process: TypeScript's and the country's. */
      const child = spawn(process.execPath, [...process.execArgv, draw, dist, String(part), String(of)], {
        stdio: 'inherit',
      });
      const [code] = await once(child, 'exit');
      return code;
    }),
  );
  if (codes.some((code) => code !== 0))
    throw new Error(
      'previews: not every preview picture could be drawn; see above. Their tools come with `npm run publish-site`.',
    );
  return 'preview pictures drawn beside the pages';
}
