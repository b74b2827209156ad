import type { ReactNode } from 'react';
import { number } from '../../../text/phrases.ts';
import { useSay } from '../context.ts';
import { area, share } from '../say-area.ts';

interface Line {
  readonly key: string;
  readonly name: ReactNode;
  readonly records: number;
  readonly m2: number;
}

interface Props {
  /** What the lines are: districts, types, statuses. */
  readonly head: string;
  /** For who cannot see what stands above the table. */
  readonly caption?: string;
  readonly lines: readonly Line[];
  /** With the share of each in the area of all. */
  readonly shared?: boolean;
}

/** Records and area, line by line; `–` where there is no area. */
export function TotalsTable({ head, caption, lines, shared = false }: Props) {
  const say = useSay();
  const whole = lines.reduce((all, { m2 }) => all + m2, 0);
  const numbers = [say('hazards.ui.records'), say('hazards.ui.area'), ...(shared ? [say('hazards.ui.share')] : [])];
  return (
    <table className="hazards-totals">
      {caption !== undefined && <caption className="visually-hidden">{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {numbers.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, records, m2 }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="number">{number(say.t, records)}</td>
            <td className="number">{m2 > 0 ? area(say, m2) : '–'}</td>
            {shared && <td className="number">{m2 > 0 ? share(say, m2, whole) : '–'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
