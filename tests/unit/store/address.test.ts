import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followAddress, knownBy, linkInAddress } from '../../../src/store/follow/address.ts';
import { createAtlasStore } from '../../../src/store/store.ts';
import { hrefTo, viewOf } from '../../../src/view/href.ts';
import { readLink, writeLink } from '../../../src/view/permalink.ts';
import { defaultView } from '../../../src/view/view.ts';
import { atlasWith } from '../fixtures/atlas.ts';

const site = 'https://example.org/atlas/';
let address: URL;
let back: () => void;

/** A browser with an address, which it writes, or, in a sandboxed frame, refuses to. */
function browser(refuses: boolean) {
  const steps: URL[] = [];
  const goTo = (to: string) => {
    const next = new URL(to, address);
    if (refuses && next.pathname !== address.pathname) throw new DOMException('no origin', 'SecurityError');
    address = next;
  };
  const listeners = new Map<string, () => void>();
  vi.stubGlobal('addEventListener', (event: string, listener: () => void) => listeners.set(event, listener));
  vi.stubGlobal('removeEventListener', (event: string) => listeners.delete(event));
  vi.stubGlobal('history', {
    pushState: (_: unknown, __: string, to: string) => {
      steps.push(address);
      goTo(to);
    },
    replaceState: (_: unknown, __: string, to: string) => goTo(to),
  });
  back = () => {
    address = steps.pop() ?? address;
    listeners.get('popstate')?.();
  };
}

beforeEach(() => {
  address = new URL(site);
  vi.stubGlobal('location', {
    get pathname() {
      return address.pathname;
    },
    get search() {
      return address.search;
    },
    get hash() {
      return address.hash;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

function open(link: string, root: string) {
  address = new URL(site + link);
  const page = createAtlasStore(atlasWith(), { ...defaultView }, { root });
  const end = followAddress('/atlas/', page.store, page.actions);
  return { ...page, end };
}

/** Every link of the page leads to its view below the site's root, wherever the document stands. */
function leadWhereTheySay({ store }: ReturnType<typeof open>) {
  const { root, view } = store.getState();
  for (const district of [null, 'lachin', 'kalbajar'])
    expect(new URL(hrefTo(root, viewOf(view, district)), address).href).toBe(site + writeLink(viewOf(view, district)));
}

test.each([false, true])(
  'links lead to their views after every step and back, in a sandboxed frame too: %s',
  (sandboxed) => {
    browser(sandboxed);
    const page = open('', './');
    leadWhereTheySay(page);
    for (const step of [
      () => page.actions.selectDistrict('tartar'),
      () => page.actions.chooseEvidence('article'),
      () => page.actions.selectDistrict('lachin'),
      () => page.actions.showTable(true),
      () => page.actions.selectDistrict(null),
    ]) {
      step();
      leadWhereTheySay(page);
    }
    back();
    leadWhereTheySay(page);
    page.end();
  },
);

test('a page that was asked for under an address that is none stands at the root, whatever it shows', () => {
  browser(false);
  address = new URL(`${site}#asked=kalbajar`);
  const page = createAtlasStore(atlasWith(), { ...defaultView, district: 'kalbajar' }, { root: './' });
  const end = followAddress('/atlas/', page.store, page.actions);
  leadWhereTheySay({ ...page, end });
  end();
});

test('Back to a link that names no version shows the present evidence again', () => {
  browser(false);
  const page = open('#data=0000000f', './');
  page.actions.restore({ ...defaultView, version: '0000000f' }, []);
  page.actions.pin({ ...atlasWith(), version: { id: '0000000f', date: '2023-05-21' }, earlier: true });
  page.actions.selectDistrict('tartar');
  page.actions.showThen();
  expect(linkInAddress('/atlas/', address as unknown as Location)).toBe('tartar/#was=0000000f');
  expect(page.store.getState().atlas.earlier).toBe(true);
  back();
  expect(linkInAddress('/atlas/', address as unknown as Location)).toBe('tartar/#data=0000000f');
  expect(page.store.getState().atlas.earlier).toBe(false);
  page.end();
});

test.each([
  ['kalbajar/%23evidence=article&hide=medium', 'kalbajar/#evidence=article&hide=medium'],
  ['kalbajar/%23map=8.5/40.1/46.05', 'kalbajar/#map=8.5/40.1/46.05'],
  ['kalbajar%23evidence=article', 'kalbajar/#evidence=article'],
  ['kalbajar/?utm_source=chat%23evidence=article', 'kalbajar/#evidence=article'],
  ['kalbajar/?fbclid=x#evidence=article', 'kalbajar/#evidence=article'],
  ['kalbajar/#evidence=article).', 'kalbajar/#evidence=article'],
  ['#asked=Kəlbəcər', 'kalbajar/'],
  ['KALBAJAR', 'kalbajar/'],
  ['?utm_source=chat', ''],
])('the address %s is mended to %s, without a step for Back', (link, mended) => {
  browser(false);
  const steps = vi.spyOn(history, 'pushState');
  address = new URL(site + link);
  const atlas = atlasWith();
  const asked = linkInAddress('/atlas/', address as unknown as Location);
  const { view, problems } = readLink(asked, knownBy(atlas));
  expect(problems).toEqual([]);
  const page = createAtlasStore(atlas, view, { root: './' });
  const end = followAddress('/atlas/', page.store, page.actions);
  expect(decodeURI(address.href)).toBe(site + mended);
  expect(steps).not.toHaveBeenCalled();
  leadWhereTheySay({ ...page, end });
  end();
});

test('the address keeps a language whose file did not come: loading again asks for it again', () => {
  browser(false);
  address = new URL(`${site}az/kalbajar/`);
  const page = createAtlasStore(
    atlasWith(),
    { ...defaultView, district: 'kalbajar' },
    { root: '../../', notices: [{ kind: 'language', language: 'az' }] },
  );
  const end = followAddress('/atlas/', page.store, page.actions);
  expect(address.href).toBe(`${site}az/kalbajar/`);
  end();
});

test('an address that the browser refuses for being one too many is written a little later', () => {
  vi.useFakeTimers();
  browser(false);
  const page = open('', './');
  const replaced = vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
    throw new DOMException('too many in too short a time', 'SecurityError');
  });
  page.actions.chooseDate('2023-04-17');
  expect(address.hash).toBe('');
  vi.advanceTimersByTime(10_000);
  expect(address.hash).toBe('#asof=2023-04-17');
  expect(replaced).toHaveBeenCalledTimes(2);
  page.end();
  vi.useRealTimers();
});

test('one that refuses them all is not asked for ever', () => {
  vi.useFakeTimers();
  browser(false);
  const page = open('', './');
  const replaced = vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('no origin', 'SecurityError');
  });
  page.actions.chooseDate('2023-04-17');
  vi.advanceTimersByTime(3_600_000);
  expect(replaced.mock.calls.length).toBeLessThan(12);
  page.end();
  vi.useRealTimers();
});
