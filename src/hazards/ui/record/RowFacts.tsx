import type { Row } from '../../record/row.ts';

/** All that a row says, in its own words. */
export function RowFacts({ properties }: Pick<Row, 'properties'>) {
  return (
    <dl className="place" translate="no">
      {Object.entries(properties).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null || value === '' ? <span className="quiet">–</span> : String(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
