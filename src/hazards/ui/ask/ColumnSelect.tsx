import type { Column } from '../../record/look.ts';

interface Props {
  readonly label: string;
  readonly column: string;
  readonly columns: readonly Column[];
  /** What stands for no column, where none is an answer. */
  readonly none?: string | undefined;
  readonly choose: (column: string) => void;
}

/** One of the file's columns, chosen by its name. */
export function ColumnSelect({ label, column, columns, none, choose }: Props) {
  return (
    <label className="hazards-pair">
      {label}
      <select value={column} onChange={({ target }) => choose(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {columns.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
