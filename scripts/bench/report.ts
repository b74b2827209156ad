import { arch, cpus, platform, release, totalmem } from 'node:os';
import type { Line } from './lines.ts';

interface Run {
  readonly lines: readonly Line[];
  readonly runs: number;
  /** What the browser calls itself. */
  readonly browser: string;
  readonly day: string;
}

/** The results as they are committed: the machine, the method, and each line with its target. */
export function reportOf({ lines, runs, browser, day }: Run): string {
  const [cpu] = cpus();
  return `# What the page takes

Measured on ${day} by \`npm run bench\`: medians of ${runs} cold ${runs === 1 ? 'start' : 'starts'} each, a new browser each time, all pages in turns. Only ratios carry from one machine to another, and half of any time on a machine that others use too is noise; the range stands in brackets.

- Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()} ${arch()}; Node ${process.versions.node}; ${browser}; WebGL in software.
- Phone: 412 × 823 at 1.75, processor slowed four times, 1.6 Mbit/s, 150 ms, one line for all connections, brotli 9. Desk: 1440 × 900, nothing slowed.
- Peers: bare MapLibre and Leaflet with the atlas's own layers, and a page that only clears a WebGL canvas (\`scripts/bench/peers\`).

${tableOf(lines)}

What Lighthouse says stands in [lighthouse.md](lighthouse.md); why a target is not met, in [floors.md](floors.md).

![Each line against its target](results.svg)
`;
}

/** Lines as they are committed. */
export function tableOf(lines: readonly Line[]): string {
  return `| what | target | measured | | behind it |
|---|---|---|---|---|
${lines.map(row).join('\n')}`;
}

/** The results with a section in the place of that of the same title, or at their end; what another command measured stays. */
export function withSection(results: string, section: string): string {
  const [title = ''] = section.split('\n');
  const parts = results.split(/^(?=## )/m).filter((part) => !part.startsWith(`${title}\n`));
  return [...parts.map((part) => `${part.trimEnd()}\n`), section].join('\n');
}

/** The sections of results, without what stands before the first. */
export function sectionsOf(results: string): readonly string[] {
  return results.split(/^(?=## )/m).slice(1);
}

function row({ what, target, got, unit, detail }: Line): string {
  const verdict = got === null ? 'not measured' : got <= target ? 'met' : 'not met';
  return `| ${what} | ≤ ${write(target, unit)} | ${got === null ? '–' : write(got, unit)} | ${verdict} | ${detail} |`;
}

function write(value: number, unit: Line['unit']): string {
  const number = value < 10 ? String(Number(value.toPrecision(2))) : String(Math.round(value));
  return unit === '' ? number : `${number} ${unit}`;
}

const [left, width, step] = [430, 360, 20];

/** Each line as a bar against its target, which is the mark at a third of the width; what goes beyond three times of it is cut. */
export function pictureOf({ lines }: Pick<Run, 'lines'>): string {
  const height = lines.length * step + 30;
  const bars = lines.map(({ what, target, got }, index) => {
    const y = 24 + index * step;
    const share = got === null ? 0 : Math.min(got / target, 3) / 3;
    return `<text x="${left - 8}" y="${y + 11}" text-anchor="end">${what.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text><rect x="${left}" y="${y}" width="${Math.round(share * width)}" height="14" fill="${got !== null && got <= target ? '#2F6FB0' : '#B0552F'}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width + 20}" height="${height}" font-family="sans-serif" font-size="11"><title>Each line against its target</title><rect width="100%" height="100%" fill="#fff"/><text x="${left + width / 3}" y="14" text-anchor="middle">target</text>${bars.join('')}<path d="M${left + width / 3} 18V${height - 6}" stroke="#000" stroke-dasharray="3 2"/></svg>\n`;
}
