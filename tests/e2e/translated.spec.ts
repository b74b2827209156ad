import type { Page } from '@playwright/test';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

/** How page translations write over a page: each text is put into an element of theirs, or stays away while such an element speaks for it, in other words and numbers. */
const ways = ['wrapped', 'replaced'] as const;

/** Begins to translate the page, and goes on with what is written later; what says that it is not to be translated is left alone. */
const translate = (page: Page, way: (typeof ways)[number]) =>
  page.evaluate((how) => {
    const write = (text: Text) => {
      const { parentElement: parent, data } = text;
      if (parent === null || data.trim() === '' || parent.closest('font, [translate="no"], svg, script, style')) return;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(how === 'wrapped' ? text : document.createElement('font'));
      if (how === 'replaced') font.lastElementChild?.append(data.replaceAll(/\d/g, '0'));
    };
    const read = (within: Node) => {
      const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(write);
    };
    const root = document.getElementById('root');
    if (root === null) throw new Error('no root');
    read(root);
    new MutationObserver((records) => {
      for (const { addedNodes, target } of records)
        for (const node of [...addedNodes, target])
          if (node.isConnected) read(node instanceof Text ? (node.parentNode ?? node) : node);
    }).observe(root, { childList: true, subtree: true, characterData: true });
  }, way);

for (const way of ways)
  for (const time of ['before it is taken over', 'while it is read'] as const)
    test(`a page whose words are ${way} by a translation ${time} goes on, keeps its numbers, and says the level that is`, async ({
      given,
      when,
      see,
      on,
      page,
    }) => {
      const letScripts = await given.heldBack('**/assets/main-*.js');
      await page.goto('kalbajar/#evidence=article', { waitUntil: 'commit' });
      await expect(on.warning).toBeVisible();
      if (time === 'before it is taken over') await translate(page, way);
      letScripts();
      await given.takenOver();
      if (time === 'while it is read') await translate(page, way);
      const level = page.locator('.level-name');
      await expect(level).toContainText('Medium');
      await expect(on.figure('A13').locator('.amount').first()).toHaveText('3,166');

      await when.chooseInPanel('lachin');
      await see.heading('Laçın');
      await when.back();
      await see.heading('Kəlbəcər');
      await when.openReceipt('A13');
      await expect(on.receipt).toContainText('What is counted');
      await when.openReceipt('A13');
      await see.noReceipt();
      await when.goHome();
      await see.listedAs('tartar', 'high');
      await when.toggle('high');
      await expect(on.inList('tartar')).toHaveCount(0);
      await when.toggle('high');
      await when.chooseInList('tartar');
      await expect(level).toContainText('High');
      await when.chooseEvidence('official');
      await expect(level).toContainText(words.levels.not_reported);
      await expect(level).not.toContainText('High');
      await see.address('tartar/#evidence=official');
      await expect(on.warning.locator('[translate="no"]:visible', { hasText: /^102$/ })).toHaveCount(1);
    });

test('where something foreign has changed a word before the page is taken over, it is drawn anew, on a phone with its picture', async ({
  given,
  see,
  on,
  page,
  allowedErrors,
}) => {
  /* React tells that what was written is not what it finds. */
  allowedErrors.add('Error');
  await given.windowOf(390, 844);
  const letScripts = await given.heldBack('**/assets/main-*.js');
  await page.goto('kalbajar/', { waitUntil: 'commit' });
  await expect(on.warning).toBeVisible();
  await page
    .locator('.panel h1 span')
    .first()
    .evaluate((name) => name.replaceChildren('Elsewhere'));
  letScripts();
  await given.takenOver();
  await see.heading('Kəlbəcər');
  await expect(on.onPicture('kalbajar')).toBeVisible();
});

test('a page that something foreign breaks is drawn anew and, where that breaks too, shown as it was written, at the same address', async ({
  given,
  when,
  see,
  on,
  page,
}) => {
  await given.atlas('kalbajar/#evidence=article');
  await page.evaluate(() => {
    let faults = 1;
    Object.assign(window, { breakAgain: () => (faults = Number.POSITIVE_INFINITY) });
    HTMLElement.prototype.scrollIntoView = () => {
      if (faults-- > 0) throw new Error('an extension is in the way');
    };
  });
  await when.openReceipt('A13');
  await see.receipt('A13');
  await when.openReceipt('A13');
  await see.noReceipt();

  await page.evaluate(() => (window as unknown as { breakAgain: () => void }).breakAgain());
  await when.openReceipt('A13');
  await expect(page.getByRole('alert')).toContainText(words.plain);
  await see.heading('Kəlbəcər');
  await see.address('kalbajar/#evidence=article&figure=A13');
  await expect(on.figure('A13')).toContainText('3,166');
  await expect(on.warning.getByText(words.warningInFull[0])).toBeVisible();
  await on.joint.getByRole('link', { name: 'Laçın', exact: true }).first().click();
  await see.heading('Laçın');
});
