import { placeIds } from './driver/places.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

test('an address without a page says which word the atlas does not know, and keeps the rest', async ({
  given,
  see,
  on,
}) => {
  await given.page('kelbajarr/#evidence=article&hide=medium');
  await given.mapStands();
  await see.notice(words.unknownPlace('kelbajarr'));
  await see.notices(1);
  await see.evidence('article');
  await see.on('medium', false);
  await see.listed('tartar');
  await on.notices.getByRole('button', { name: words.searchForIt }).click();
  await expect(on.search).toBeFocused();
});

test('what a link says wrong is answered in a sentence each, and the rest of it is honoured', async ({
  given,
  when,
  see,
}) => {
  await given.atlas('#evidence=article&hide=medium,nonsense&map=8/40.1/46.25');
  await see.notice(words.unreadable('hide=medium,nonsense'));
  await see.notices(1);
  await see.listed(...placeIds);

  const links: Readonly<Record<string, readonly string[]>> = {
    '#evidence=arti': [words.unreadable('evidence=arti')],
    '#evidence=article&figure=A1': [words.unknownFigure('A1')],
    '#evidence=article&figure=A13&map=99/0/0&zoom=3': [words.unreadable('map=99/0/0'), words.unknownPart('zoom')],
    '#evidence=article&map=8/40': [words.unreadable('map=8/40')],
    '#v=2&evidence=article': [words.unknownVersion('2')],
    '#__proto__=1&constructor=2&evidence=article': [words.unknownPart('__proto__'), words.unknownPart('constructor')],
    '#evidence=article&%E0%A4%A': [words.unknownPart('%E0%A4%A')],
    '#evidence=article&panel=<img src=x onerror=alert(1)>': [words.unreadable('panel=<img src=x')],
    [`#evidence=article&hide=${'x'.repeat(5000)}`]: [words.unreadable(`hide=${'x'.repeat(39)}…`)],
    [`#evidence=article&${'&&=&'.repeat(1200)}`]: [words.unknownPart('')],
    '#': [],
  };
  for (const [link, sentences] of Object.entries(links)) {
    await test.step(link.slice(0, 60), async () => {
      await when.follow(link);
      for (const sentence of sentences) await see.notice(sentence);
      await see.notices(sentences.length);
      if (link.includes('evidence=article')) await see.evidence('article');
      if (link.includes('figure=A13')) await see.figure('A13', '3,166');
    });
  }
});

test('a hostile path is a word that the atlas does not know', async ({ given, see }) => {
  await given.page('__proto__/');
  await given.mapStands();
  await see.notice(words.unknownPlace('__proto__'));
  await see.notices(1);
});
