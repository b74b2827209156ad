import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { facts } from '../../../src/domain/facts.ts';
import { randomFrom } from '../random.ts';

const statuses = ['CHA', 'SHA', 'Cleared', 'Reduced', 'Cancelled'] as const;

/** Between the smallest and the largest area, in hectares: most are small, as surveyors' are. */
const sizes = { least: 0.1, most: 50 };

const metresOfDegree = 111_320;

/**
 * Writes invented areas, in the box of the country, one feature a line of one collection. Each says that it is invented.
 * @param sizes in hectares: of a million, smaller ones lie side by side in a country.
 * @returns the path.
 */
export async function writeSynthetic(path: string, count: number, { least, most } = sizes): Promise<string> {
  const random = randomFrom(1);
  const [west, south, east, north] = facts.start;
  const file = createWriteStream(path);
  const write = async (text: string) => {
    if (!file.write(text)) await once(file, 'drain');
  };
  await write('{"type":"FeatureCollection","name":"Invented areas, for measuring alone","features":[\n');
  for (let n = 0; n < count; n += 1) {
    const ha = least * (most / least) ** random();
    const middle = [west + random() * (east - west), south + random() * (north - south)] as const;
    const feature = {
      type: 'Feature',
      properties: {
        hazard_localid: `INVENTED-${n}`,
        status: statuses[Math.floor(random() * statuses.length)],
        areasize: Math.round(ha * 10_000),
        date: `20${String(20 + Math.floor(random() * 7)).padStart(2, '0')}-0${1 + Math.floor(random() * 9)}-15`,
        source: 'invented',
      },
      geometry: { type: 'Polygon', coordinates: [ring(middle, ha, random)] },
    };
    await write(`${JSON.stringify(feature)}${n + 1 < count ? ',' : ''}\n`);
  }
  file.end(']}\n');
  await once(file, 'close');
  return path;
}

/** A ring of six to twelve corners about a middle, closed, longitude first, anticlockwise. */
function ring([x, y]: readonly [number, number], ha: number, random: () => number): readonly (readonly number[])[] {
  const corners = 6 + Math.floor(random() * 7);
  const radius = Math.sqrt((ha * 10_000) / Math.PI) / metresOfDegree;
  const squeeze = Math.cos((y * Math.PI) / 180);
  const positions = Array.from({ length: corners }, (_, at) => {
    const angle = (at / corners) * 2 * Math.PI;
    const reach = radius * (0.7 + 0.5 * random());
    return [x + (Math.cos(angle) * reach) / squeeze, y + Math.sin(angle) * reach].map((of) => Number(of.toFixed(7)));
  });
  return [...positions, positions[0] ?? []];
}
