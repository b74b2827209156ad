import { cameraLink, fourInView, placeIds } from './driver/places.ts';
import { words } from './driver/words.ts';
import { test } from './fixture.ts';

const start = `#evidence=article&${cameraLink(fourInView)}`;

test('a level that is switched off leaves map, list and totals together, and stays off', { tag: '@webgl' }, async ({
  given,
  when,
  see,
}) => {
  await given.atlas(start);

  await test.step('medium, by mouse', async () => {
    await when.toggle('medium');
    await see.listed('tartar');
    await see.count('medium', words.offOf(3));
    await see.inPanel(words.shownOf(1, 4));
    await see.announced(words.hidden('Medium', 1));
    await see.onMap({ tartar: 'high', lachin: 'off', kalbajar: 'off', dashkasan: 'off' }, fourInView);
    await see.address(`#evidence=article&hide=medium&${cameraLink(fourInView)}`);
  });

  await test.step('high, by the space bar: its hectares and the sum leave the totals', async () => {
    await see.figure('A05', '147,988');
    await when.toggleByKey('high');
    await see.on('high', false);
    await see.listed();
    await see.announced(words.hidden('High and Medium', 0));
    await see.noFigure('A05');
    await see.noFigure('A07');
    await see.noFigure('share-cleared');
    await see.inPanel(words.switchedOff);
    await see.onMap({ tartar: 'off' }, fourInView);
    await see.focusKept();
  });

  await test.step('a reload keeps what is off', async () => {
    await when.reload();
    await see.on('high', false);
    await see.on('medium', false);
    await see.count('high', words.offOf(1));
    await see.onMap({ tartar: 'off', kalbajar: 'off' }, fourInView);
  });

  await test.step('switched on again, all is back', async () => {
    await when.toggle('high');
    await when.toggle('medium');
    await see.listed(...placeIds);
    await see.announced(words.allShown);
    await see.figure('A07', '823,558');
    await see.onMap({ tartar: 'high', lachin: 'medium' }, fourInView);
    await see.address(start);
  });
});

test('filtering is no step: Back leads to where the reader was before', async ({ given, when, see }) => {
  await given.atlas('#evidence=article');
  await when.chooseInList('kalbajar');
  await see.address('kalbajar/#evidence=article');
  await when.toggle('low');
  await when.toggle('not_reported');
  await see.address('kalbajar/#evidence=article&hide=low,not_reported');
  await when.back();
  await see.heading(words.country);
  await when.forward();
  await see.heading('Kəlbəcər');
  await see.on('low', false);
});
