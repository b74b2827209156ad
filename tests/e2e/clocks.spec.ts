import { readFileSync } from 'node:fs';
import { expect, test } from './fixture.ts';

/** Moments and places at which the day is another than in Greenwich, or the clock is wrong by decades; and the day that it is there. */
const clocks = [
  { zone: 'Pacific/Kiritimati', now: '2026-11-26T23:30:00Z', today: '2026-11-27' },
  { zone: 'Pacific/Pago_Pago', now: '2026-11-27T05:00:00Z', today: '2026-11-26' },
  { zone: 'Asia/Baku', now: '2051-12-31T21:00:00Z', today: '2052-01-01' },
] as const;

/** Every word of the page, its sections open and its receipts too, and how its time lines are drawn. */
const read = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="date"]')].map(({ value }) => value);
  const drawn = [...document.querySelectorAll('.plot svg')].map((svg) => svg.innerHTML);
  const panel = document.querySelector('.panel')?.cloneNode(true) as HTMLElement;
  /* The strip of time comes when nothing else is to be done. */
  panel.querySelector('.strip')?.remove();
  return [panel.textContent, ...fields, ...drawn];
};

test('whatever the day is here and whatever the clock says, the page’s dates are the record’s, and a file has the reader’s own day', async ({
  given,
  page,
}) => {
  const { version } = JSON.parse(readFileSync('geodata/atlas.json', 'utf8'));
  const tools = await page.context().newCDPSession(page);
  const readAt = async (link: string) => {
    await given.page('about:blank');
    await given.atlas(link);
    /* What is long is drawn after what answers the link. */
    const panel = page.locator('.panel');
    let before: string | null = '';
    await expect
      .poll(async () => {
        const now = await panel.textContent();
        const stands = now === before;
        before = now;
        return stands;
      })
      .toBe(true);
    return page.evaluate(read);
  };
  const links = ['ru/#asof=2023-04-28', 'kalbajar/#evidence=article&figure=A13'];
  const right = new Map<string, unknown>();
  for (const link of links) right.set(link, await readAt(link));
  for (const [at, { zone, now, today }] of clocks.entries()) {
    const link = links[at % links.length] ?? '';
    await tools.send('Emulation.setTimezoneOverride', { timezoneId: zone });
    await page.clock.setFixedTime(now);
    expect(await readAt(link), `${link} in ${zone}, ${now}`).toEqual(right.get(link));
    await expect(page.locator('input[type="date"]').first()).toHaveAttribute('max', version.date);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toContain(today);
  }
});
