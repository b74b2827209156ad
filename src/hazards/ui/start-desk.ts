import type { Desk } from '../record/desk.ts';

export function startDesk(): Desk {
  throw new Error('wip');
}
