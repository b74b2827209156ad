import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmCommand } from '../../run/run.mjs';

/**
 * What the site was made from and with, package by package, as CycloneDX: for whoever must know whether a fault that was found concerns
 * it. All packages, since npm leaves out some that are needed where it is told to omit those of development.
 */
export async function writeSbom(dist: string): Promise<string> {
  const [command, parameters] = npmCommand(['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']);
  const cwd = fileURLToPath(new URL('../../../', import.meta.url));
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  if (status !== 0) throw new Error(`sbom.cdx.json: expected \`npm sbom\` to write it, found: ${stderr.trim()}`);
  await writeFile(join(dist, 'sbom.cdx.json'), stdout);
  return `sbom.cdx.json: ${JSON.parse(stdout).components.length} packages`;
}
