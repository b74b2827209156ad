import { inflateSync } from 'node:zlib';
import { paletteOf } from '../../src/design/palette.ts';
import type { Host } from '../e2e/driver/host.ts';
import { readPng, shareOf } from '../e2e/driver/pixels.ts';
import { words } from '../e2e/driver/words.ts';
import { NotDriven, type Reader } from './reader.ts';

/** What the atlas can do, each as somebody does it. */
export const capabilities: Readonly<Record<string, (reader: Reader, host: Host) => Promise<void>>> = {
  'the map that moves comes': async ({ go, mapIs, see, until, picture }) => {
    await go('#evidence=article');
    await mapIs('ready');
    await see('.panel h1', words.country);
    await until(
      "/^\\d+ [A-Z][a-z]{2} \\d{4}$/.test(document.querySelector('.as-of-words').textContent)",
      'the day in words',
    );
    await picture('country');
  },
  'a district is chosen in the list and on the map': async ({ go, mapIs, click, see, engine, address, picture }) => {
    await go('#evidence=article');
    await mapIs('ready');
    await click('.district-list a', 'Kəlbəcər');
    await see('.panel h1', 'Kəlbəcər');
    await address('kalbajar/#evidence=article');
    await picture('district');
    await go('#evidence=article&map=9/40.3/46.87');
    await mapIs('ready');
    const [x = 0, y = 0] = (await engine.evaluate(middle)) as number[];
    await engine.clickAt(x, y);
    await see('.panel h1', 'Tərtər');
  },
  'the filter takes a level from list, map and link': async ({ go, click, gone, until, mapIs, picture }) => {
    await go('#evidence=article');
    await mapIs('ready');
    await click('.legend label', words.levels.medium);
    await gone('.district-list a', 'Kəlbəcər');
    await until("location.hash.includes('hide=medium')", 'the link to say it');
    await picture('filtered');
  },
  'a receipt opens, and its link opens it again': async ({ go, click, see, address, until, picture }) => {
    await go('kalbajar/#evidence=article');
    await click('[data-figure="A13"] button');
    await see('.receipt dt', 'What is counted');
    await address('kalbajar/#evidence=article&figure=A13');
    await go('kalbajar/#evidence=article&figure=A13');
    await see('.receipt dt', 'What is counted');
    await until("document.querySelectorAll('.notice').length === 0", 'no notice');
    await picture('receipt');
  },
  'Back and forward follow the reader’s steps, also from another page': async ({
    go,
    click,
    see,
    engine,
    open,
    answers,
  }) => {
    await go('kalbajar/#evidence=article');
    await click('.panel a', 'Laçın');
    await see('.panel h1', 'Laçın');
    await engine.back();
    await see('.panel h1', 'Kəlbəcər');
    await engine.forward();
    await see('.panel h1', 'Laçın');
    await open('about/');
    await see('h1', 'About this atlas');
    await engine.back();
    await answers();
    await see('.panel h1', 'Laçın');
  },
  'a district is found by how it is spelled': async ({ go, click, engine, see }) => {
    await go('');
    await click('.search input');
    await engine.type('kelb');
    await see('.search-item', 'Kəlbəcər');
    await engine.press('Enter');
    await see('.panel h1', 'Kəlbəcər');
  },
  'the language changes, and Back changes it back': async ({ go, click, until, see, engine, picture }) => {
    await go('kalbajar/#evidence=article');
    await click('.display button');
    await click('.display label', 'Русский');
    await until(
      "document.documentElement.lang === 'ru' && document.title.startsWith('Кельбаджар')",
      'the page in Russian',
    );
    await engine.press('Escape');
    await see('.panel', 'Кельбаджар');
    await picture('russian');
    await engine.back();
    await until("document.documentElement.lang === 'en'", 'the page in English again');
  },
  'the table has all districts and sorts them': async ({ go, click, until, picture }) => {
    await go('#evidence=article');
    await click('.table-switch');
    await until("document.querySelectorAll('.table-view tbody tr').length > 70", 'the districts');
    await click('.table-view th button', 'District');
    await until(
      "document.querySelector('.table-view th[aria-sort=ascending]').textContent.includes('District')",
      'the order of names',
    );
    await picture('table');
  },
  'time is moved by keys: level, words and link follow': async ({ go, see, engine, until, picture }) => {
    await go('tartar/');
    await see('.strip input');
    await engine.evaluate(
      "void [...document.querySelectorAll('.strip input')].find((one) => one.getClientRects().length > 0).focus()",
    );
    await engine.press('Home');
    await until("location.href.endsWith('tartar/#asof=2020-11-10')", 'the link to say the first day');
    await see('.strip-day', '10 Nov 2020');
    await picture('strip');
  },
  'districts are put side by side': async ({ go, click, see, until, picture }) => {
    await go('tartar/');
    await click('.compare-choice button');
    await until("location.hash.includes('compare=tartar')", 'the link to say it');
    await click('.compare-choice button');
    await see('.compare table', 'Tartar');
    await see('.compare table', '18,020');
    await picture('compare');
  },
  'a file of one’s own is dropped, understood, drawn, not published, and removed': async ({
    go,
    mapIs,
    engine,
    click,
    see,
    until,
    picture,
  }) => {
    await go('#map=9/40.1/46.08');
    await mapIs('ready');
    await engine.evaluate(dropped);
    await see('dialog', 'Your own data');
    await click('dialog button', 'Confirm and read the file');
    await see('.hazards-counts', '2');
    await click('dialog button', 'Show on the map');
    await see('.hazards-badge', 'Local, not published');
    await until("location.hash.includes('local=1')", 'the link to say that a layer was there');
    await mapIs('ready');
    await picture('own-data');
    if (await engine.evaluate(losing)) {
      await mapIs('still');
      await engine.evaluate('void window.loser.restoreContext()');
      await mapIs('ready');
      await picture('own-data-back');
    }
    await click('.own-panel summary', 'Name, order, opacity');
    await click('.own-panel button', 'Remove');
    await click('.own-panel button', 'Remove it from this device?');
    await until("!location.hash.includes('local')", 'no layer on the device');
  },
  'the sheet is one page of paper on the screen': async ({ go, see, until, picture }) => {
    await go('kalbajar/#evidence=article&sheet');
    await see('.sheet', 'Kəlbəcər');
    await see('.sheet', '102');
    await until(
      "(() => { const { scrollHeight, clientHeight } = document.querySelector('.sheet'); return scrollHeight - clientHeight < 2; })()",
      'all of it on one page',
    );
    await picture('sheet');
  },
  'the sheet prints as one page of A4': async ({ go, see, engine: { print } }) => {
    if (typeof print === 'string') throw new NotDriven(print);
    await go('kalbajar/#evidence=article&sheet');
    await see('.sheet', 'Kəlbəcər');
    const pdf = unpacked(await print());
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length;
    const size = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/
      .exec(pdf)
      ?.slice(1)
      .map((side) => Math.round(Number(side)));
    if (pages !== 1 || Math.abs((size?.[0] ?? 0) - 595) > 1 || Math.abs((size?.[1] ?? 0) - 842) > 1)
      throw new Error(`expected one page of 595 × 842, found ${pages} of ${size}`);
  },
  'the picture is saved, with the colours of its classes': async ({ go, click, see, download }) => {
    await go('#evidence=article');
    await click('.share button');
    await click('.share .menu-list button', 'Image');
    await see('dialog svg');
    const png = readPng(await download('.png', () => click('dialog button', 'PNG')));
    if (png.width !== 1200 || png.height !== 630)
      throw new Error(`expected 1200 × 630, found ${png.width} × ${png.height}`);
    const { classes } = paletteOf('light', 'safe');
    for (const level of ['high', 'medium', 'not_reported'] as const)
      if (shareOf(png, classes[level].fill) < 0.01)
        throw new Error(`expected ${level} in its colour, found hardly any`);
    await download('.svg', () => click('dialog button', 'SVG'));
  },
  'a table of the figures is downloaded': async ({ go, click, see, download }) => {
    await go('kalbajar/#evidence=article');
    await click('.take > summary');
    await see('.take-formats button', 'CSV');
    const csv = await download('.csv', () => click('.take-formats button', 'CSV'));
    if (!csv.toString().includes('\nA13,')) throw new Error('expected the figure A13 in the file');
  },
  'frames say it all, also without an origin': async ({ open, see, until, picture }, host) => {
    /* As built for this host: its policy names it, since WebKit knows no 'self' there. */
    const page = await host.read('kalbajar/index.html');
    await host.write(
      'kalbajar/index.html',
      page.replaceAll('&#39;self&#39;', `&#39;self&#39; ${new URL(host.url).origin}`),
    );
    for (const sandbox of ['', 'sandbox="allow-scripts"']) {
      await host.write(
        'frame.html',
        `<!doctype html><title>Host</title><iframe src="kalbajar/#embed&evidence=article" width="480" height="600" ${sandbox}></iframe>`,
      );
      await open('about/');
      await see('h1', 'About this atlas');
      await open(`frame.html?${sandbox.length}`);
      await see('h1', 'Kalbajar', 'frame');
      await see('.embed-head', 'Medium', 'frame');
      await see('.embed', '3,166', 'frame');
      await see('.warning', '102', 'frame');
      await until("document.documentElement.dataset.page === 'answers'", 'the frame to answer', 'frame');
      await picture(sandbox ? 'frame-sandboxed' : 'frame');
    }
  },
  'what is lost of the graphics is the still picture, and comes back as the view is by then': async ({
    go,
    mapIs,
    until,
    click,
    engine,
    picture,
  }) => {
    await go('#evidence=article');
    await mapIs('ready');
    if (!(await engine.evaluate(losing))) throw new NotDriven('the engine has no WEBGL_lose_context');
    await mapIs('still');
    await until("document.querySelector('.still a[data-district=kalbajar]')", 'the still picture');
    await picture('graphics-lost');
    await click('.legend label', words.levels.medium);
    await until("!document.querySelector('.still a[data-district=kalbajar]')", 'the level to go from the picture');
    await engine.evaluate('void window.loser.restoreContext()');
    await mapIs('ready');
    await picture('graphics-back');
  },
  'all is reached by keys': async ({ go, engine, until, mapIs, see }) => {
    await go('#evidence=article&map=8/40.1/46.2');
    await mapIs('ready');
    const focused = (what: string) =>
      until(`document.activeElement.textContent.includes(${JSON.stringify(what)})`, `the keyboard at “${what}”`);
    await engine.press('Tab');
    await focused(words.skipToFigures);
    await engine.press('Tab');
    await engine.press('Enter');
    await until("document.activeElement.id === 'the-map'", 'the keyboard at the map');
    await engine.press('Tab');
    await focused(words.mapTwin);
    await engine.press('Tab');
    await until("document.activeElement.matches('canvas')", 'the keyboard on the map');
    await engine.press('Enter');
    await see('.panel h1', 'Kəlbəcər');
    await engine.press('Escape');
    await see('.panel h1', words.country);
    await engine.press('Tab', true);
    await focused(words.mapTwin);
  },
  'it works without its host, and takes a newer build when the reader says so': async (
    { go, see, click, until, engine, answers },
    host,
  ) => {
    if ((await engine.evaluate("'serviceWorker' in navigator")) !== true)
      throw new NotDriven('as it is driven the engine has no service workers');
    await go('#evidence=article');
    await until('navigator.serviceWorker.controller', 'all to be kept');
    await host.goAway();
    await go('lachin/#evidence=article');
    await see('.panel h1', 'Laçın');
    await see('.device', 'No connection.');
    await host.comeBack();
    await host.publish('2026-12-01');
    await engine.reload();
    await answers();
    await see('.device', words.newVersion);
    await click('.device button', words.takeVersion);
    await see('.panel', '1 Dec 2026');
    await until("location.href.endsWith('lachin/#evidence=article')", 'the same view');
  },
};

/** What somebody without WebGL can do. */
export const withoutWebGL: typeof capabilities = {
  'without WebGL the still picture says so and is chosen from': async ({ go, see, click, until, picture }) => {
    await go('#evidence=article');
    await see('.notice', words.still);
    await until("document.querySelectorAll('.still a[data-district]').length > 3", 'the still picture');
    await picture('no-webgl');
    await click('.still a[data-district="tartar"]');
    await see('.panel h1', 'Tərtər');
  },
};

/** Takes the graphics away, as a phone does; whether the engine has a way to. */
const losing = `(() => {
  window.loser = document.querySelector('.map-canvas canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
  window.loser?.loseContext();
  return Boolean(window.loser);
})()`;

/** The middle of what nothing covers of the map. */
const middle = `(() => {
  const map = document.getElementById('the-map');
  const box = map.getBoundingClientRect();
  const pad = (side) => Number.parseFloat(getComputedStyle(map).getPropertyValue('padding-' + side));
  return [(box.left + pad('left') + box.right - pad('right')) / 2, (box.top + pad('top') + box.bottom - pad('bottom')) / 2];
})()`;

/** Drops two areas, as a hand does. */
const dropped = `(() => {
  const areas = [['SHA', 46, 40.05], ['CHA', 46.1, 40.1]].map(([status, west, south]) => ({
    type: 'Feature',
    properties: { id: status + '-1', status },
    geometry: {
      type: 'Polygon',
      coordinates: [[[west, south], [west + 0.06, south], [west + 0.06, south + 0.05], [west, south + 0.05], [west, south]]],
    },
  }));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([JSON.stringify({ type: 'FeatureCollection', features: areas })], 'areas.geojson'));
  for (const kind of ['dragenter', 'dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
})()`;

/** A PDF whose inner parts are unpacked, as text. */
function unpacked(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  const parts = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...parts].join('\n');
}
