import type { Polygon } from 'geojson';
import { createDesk } from '../../../../src/hazards/desk/desk.ts';
import type { Part } from '../../../../src/hazards/record/offer.ts';
import type { Report } from '../../../../src/hazards/record/report.ts';
import { asset, part } from '../../../hazards/drop.ts';
import { districts } from '../country.ts';

export async function opened(...parts: readonly Part[]) {
  const desk = createDesk({ asset });
  desk.begin(districts);
  const offer = await desk.open(parts);
  return { desk, offer, key: offer.layers[0]?.key ?? '' };
}

/** What comes of a file when everything that is proposed is confirmed. */
export async function confirmed(...parts: readonly Part[]) {
  const { desk, key } = await opened(...parts);
  const look = await desk.look(key, null, null);
  const report = await new Promise<Report>((resolve, reject) => {
    const tell = (event: string, ...told: readonly unknown[]) => {
      if (event === 'checked') resolve(told[0] as Report);
    };
    desk.load('a', key, look.proposed, { each: false, stuck: [] }, tell).catch(reject);
  });
  const { hazards } = desk.page('a', { by: 'row', down: false }, 0, 100);
  return { desk, look, report, hazards };
}

export const csv = (...lines: readonly string[]) => part('a.csv', `${lines.join('\n')}\n`);
/** The rows with their reasons. */
export const reasons = ({ rows }: Report) =>
  rows.map(({ row, problems }) => [row, ...problems.map(({ code }) => code)]);
export const ringOf = (geometry: unknown) => (geometry as Polygon).coordinates[0] ?? [];
export const cornersOf = (geometry: unknown) => ringOf(geometry).slice(0, -1);
