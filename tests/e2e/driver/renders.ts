import type { Page } from '@playwright/test';

/** A node of React's tree, as far as its developer tools read it: https://github.com/facebook/react, `ReactInternalTypes.js`. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly return: Fiber | null;
  readonly stateNode: unknown;
}

/** Notes from now on which components React draws, in the built page too: as its developer tools do, by the flag that is left on those that were called. */
export async function watchRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn: string[] = [];
    const components = new Set([0, 11, 14, 15]);
    const performedWork = 1;
    const elementOf = (fiber: Fiber): Element | null => {
      for (let down: Fiber | null = fiber; down !== null; down = down.child)
        if (down.stateNode instanceof Element) return down.stateNode;
      for (let up: Fiber | null = fiber; up !== null; up = up.return)
        if (up.stateNode instanceof Element) return up.stateNode;
      return null;
    };
    const visit = (fiber: Fiber, before: Fiber | null) => {
      if (components.has(fiber.tag) && (before === null || fiber.flags & performedWork)) {
        const element = elementOf(fiber);
        const row = element?.closest<HTMLElement>('[data-figure]')?.dataset.figure;
        const place = element?.closest('#the-map') ? 'map' : element?.outerHTML.slice(0, 80);
        /* What stands in no element draws nothing, as the sheet that waits to be printed. */
        const where = row ?? place;
        if (where !== undefined) drawn.push(where);
      }
      if (before !== null && fiber.child === before.child) return;
      for (let child = fiber.child; child !== null; child = child.sibling) visit(child, child.alternate);
    };
    const hook = {
      supportsFiber: true,
      inject: () => 1,
      checkDCE: () => {},
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
      onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) => visit(current, current.alternate),
    };
    Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook, drawnByReact: drawn });
  });
}

/** The components drawn since it was last asked: each by the figure of the row that it is of, as `map`, or else by its element. */
export function rendersSince(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { readonly drawnByReact: string[] }).drawnByReact.splice(0));
}
