import { execFileSync } from 'node:child_process';

/**
 * What a module's expression gives in each time zone. In a process of its own: the tests run in threads, whose zone cannot be
 * changed.
 *
 * @param zones names of the register, such as `Asia/Baku`
 * @param module path from the root, whose exports the expression finds in `it`
 */
export function inZones(zones: readonly string[], module: string, expression: string): readonly unknown[] {
  const code = `
    import * as it from './${module}';
    const said = ${JSON.stringify(zones)}.map((zone) => {
      process.env.TZ = zone;
      if (Intl.DateTimeFormat().resolvedOptions().timeZone !== zone) throw new Error(\`No zone \${zone} here.\`);
      return ${expression};
    });
    process.stdout.write(JSON.stringify(said));`;
  return JSON.parse(
    String(execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code])),
  ) as readonly unknown[];
}
