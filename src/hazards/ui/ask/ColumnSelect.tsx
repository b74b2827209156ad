import type { Column } from '../../record/look.ts';

interface Props {
  readonly label: string;
  readonly column: string;
  readonly columns: readonly Column[];
  readonly choose: (column: string) => void;
}

/** One of the file's columns, chosen by its name. */
export function ColumnSelect({ label, column, columns, choose }: Props) {
  return (
    <label className="hazards-pair">
      {label}
      <select value={column} onChange={({ target }) => choose(target.value)}>
        {columns.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
