import type { Hazards } from '../check/rules/kinds.ts';
import { fieldsOf, type Marks } from './fields.ts';
import { pieces } from './text.ts';

/** RFC 7946, a record a line. */
export function geojson(hazards: Hazards, marks: Marks): Blob {
  const fields = fieldsOf(hazards, marks);
  const text = pieces();
  const head = { type: 'FeatureCollection', name: marks.origin, description: marks.mark };
  text.add(`${JSON.stringify(head).slice(0, -1)},"features":[`);
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard === undefined) continue;
    const properties = Object.fromEntries(fields.map(({ name, of }) => [name, of(hazard)]));
    const feature = { type: 'Feature', properties, geometry: hazard.geometry };
    text.add(`${n === 0 ? '' : ','}\n${JSON.stringify(feature)}`);
  }
  text.add('\n]}\n');
  return text.blob('application/geo+json');
}
