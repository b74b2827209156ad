import type { Inside } from '../../place/inside.ts';
import { rows, type Site } from '../../read/readers.ts';
import { shapeRows } from '../../read/shape/rows.ts';
import { look } from '../../recognise/look.ts';
import { districtMended } from '../../recognise/text/mended.ts';
import type { Decisions } from '../../record/decisions.ts';
import type { Districts } from '../../record/desk.ts';
import type { Look } from '../../record/look.ts';
import type { Offered, Part } from '../../record/offer.ts';
import type { Row } from '../../record/row.ts';
import { errorOf } from '../line.ts';

/** So many rows are looked at: enough for values to repeat themselves. */
const most = 2000;

interface Looking {
  readonly parts: readonly Part[];
  readonly layer: Offered;
  readonly site: Site;
  readonly districts: Districts;
  readonly inside: Inside;
  readonly encoding: string | null;
  readonly decided: Partial<Decisions> | null;
}

/** What can be recognised of a layer by its first rows. */
export async function lookAt({ parts, layer, site, districts, inside, encoding, decided }: Looking): Promise<Look> {
  const seen: Row[] = [];
  let whole = true;
  for await (const batch of rows(parts, layer, { ...site, encoding, shape: { kind: 'own' } })) {
    seen.push(...batch.slice(0, most - seen.length));
    if (seen.length < most) continue;
    whole = false;
    break;
  }
  if (seen.length === 0) throw errorOf('desk.no-records', { name: layer.name });
  const mended = districtMended(districts);
  return look({ layer, rows: seen, whole, encoding, inside, mended, shape: shapeRows, decided });
}
