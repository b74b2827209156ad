import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen that nobody sees: a browser without one has no WebGL. */
export async function openDisplay(xvfb: string): Promise<{ readonly display: string; readonly close: () => void }> {
  const running = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1500x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = running.stdio[3];
  if (!told) throw new Error('Xvfb: expected a pipe to hear the number of its screen by, found none.');
  const [number] = await once(told, 'data');
  return { display: `:${String(number).trim()}`, close: () => running.kill() };
}
