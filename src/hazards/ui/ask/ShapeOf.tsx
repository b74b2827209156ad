import type { LonLat, Pieces, Shape } from '../../record/decisions.ts';
import type { Say } from '../../words/words.ts';
import { useOwn, useSay } from '../context.ts';
import { ColumnSelect } from './ColumnSelect.tsx';
import { type Asked, Question } from './Question.tsx';

const kinds = ['point', 'position', 'wkt', 'cell', 'vertices'] as const;

/** How rows without a geometry of their own are made into shapes. */
export function ShapeOf({ look, draft: { decisions }, open }: Asked) {
  const say = useSay();
  const { importer } = useOwn();
  const { shape } = decisions;
  const missing = open.includes('shape');
  if (shape.kind === 'own' && !missing) return null;
  const choose = (shape: Shape) => importer.actions.answer({ kind: 'shape', shape });
  const [first = ''] = look.columns.map(({ name }) => name);
  const { across } = look;
  return (
    <Question title={say('hazards.ui.shape')} missing={missing}>
      {missing && <p>{say('hazards.ui.shape.none')}</p>}
      <label className="hazards-pair">
        {say('hazards.ui.shape.how')}
        <select
          value={missing && shape.kind === 'own' ? '' : shape.kind}
          onChange={({ target }) =>
            choose(
              target.value === 'across' && across
                ? across
                : blank(target.value as (typeof kinds)[number], first, shape),
            )
          }
        >
          {missing && shape.kind === 'own' && <option value="">{say('hazards.ui.choose.one')}</option>}
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`hazards.ui.shape.${kind}`)}
            </option>
          ))}
          {across && (
            <option value="across">
              {say(across.corners.length === 2 ? 'hazards.ui.shape.line' : 'hazards.ui.shape.across')}
            </option>
          )}
        </select>
      </label>
      {shape.kind === 'across' && (
        <p className="quiet hazards-samples">
          {say(shape.corners.length === 2 ? 'hazards.ui.shape.ends' : 'hazards.ui.shape.corners', {
            n: shape.corners.length,
            columns: shape.corners.map(({ lat, lon }) => (lat === lon ? lat : `${lat} ${lon}`)).join(', '),
          })}
        </p>
      )}
      {columnsOf(say, shape).map(({ label, column, none, to }) => (
        <ColumnSelect
          key={label}
          label={label}
          column={column}
          columns={look.columns}
          none={none}
          choose={(name) => choose(to(name))}
        />
      ))}
      {(shape.kind === 'point' || shape.kind === 'vertices') && shape.lat !== shape.lon && (
        <details open={shape.pieces !== undefined}>
          <summary>{say('hazards.ui.shape.pieces')}</summary>
          {pieces(say, shape).map(({ label, column, none, to }) => (
            <ColumnSelect
              key={label}
              label={label}
              column={column}
              columns={look.columns}
              none={none}
              choose={(name) => choose({ ...shape, ...to(name) })}
            />
          ))}
        </details>
      )}
    </Question>
  );
}

/** A way to shapes that is not filled in yet; what the one before had is carried on. */
function blank(kind: (typeof kinds)[number], first: string, before: Shape): Shape {
  const { lat, lon, pieces }: LonLat =
    before.kind === 'point' || before.kind === 'vertices' ? before : { lat: first, lon: first };
  const at = { lat, lon, ...(pieces && { pieces }) };
  switch (kind) {
    case 'point':
      return { kind, ...at };
    case 'vertices':
      return { kind, ...at, group: [first], order: first };
    default:
      return { kind, column: 'column' in before ? before.column : first };
  }
}

interface Asks<To = Shape> {
  readonly label: string;
  readonly column: string;
  readonly none?: string;
  readonly to: (column: string) => To;
}

const noPieces: Pieces = { minutes: '', seconds: '', hemisphere: '' };

/** The columns that follow those of whole degrees. */
function pieces(
  say: Say,
  { pieces = { lat: noPieces, lon: noPieces } }: LonLat,
): readonly Asks<Pick<LonLat, 'pieces'>>[] {
  return (['lat', 'lon'] as const).flatMap((axis) =>
    (['minutes', 'seconds', 'hemisphere'] as const).map((piece) => ({
      label: say(`hazards.ui.shape.${axis}.${piece}`),
      column: pieces[axis][piece],
      none: say('hazards.ui.column.none'),
      to: (column: string) => ({ pieces: { ...pieces, [axis]: { ...pieces[axis], [piece]: column } } }),
    })),
  );
}

function columnsOf(say: Say, shape: Shape): readonly Asks[] {
  switch (shape.kind) {
    case 'own':
    case 'across':
      return [];
    case 'point':
    case 'vertices': {
      const lonLat = (['lat', 'lon'] as const).map((part) => ({
        label: say(`hazards.ui.shape.${part}`),
        column: shape[part],
        to: (column: string): Shape => ({ ...shape, [part]: column }),
      }));
      const zone: readonly Asks[] =
        shape.zone === undefined
          ? []
          : [
              {
                label: say('hazards.ui.shape.zone'),
                column: shape.zone,
                none: say('hazards.ui.column.none'),
                to: (zone) => ({ ...shape, zone }),
              },
            ];
      if (shape.kind === 'point') return [...lonLat, ...zone];
      return [
        ...lonLat,
        ...zone,
        {
          label: say('hazards.ui.shape.group'),
          column: shape.group[0] ?? '',
          to: (column) => ({ ...shape, group: [column, ...shape.group.slice(1)] }),
        },
        {
          label: say('hazards.ui.shape.order'),
          column: shape.order,
          none: say('hazards.ui.shape.rows'),
          to: (order) => ({ ...shape, order }),
        },
      ];
    }
    default:
      return [{ label: say('hazards.ui.shape.column'), column: shape.column, to: (column) => ({ ...shape, column }) }];
  }
}
