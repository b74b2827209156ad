import { useSay } from '../context.ts';

interface Props<Value extends string> {
  readonly label: string;
  /** Empty for any. */
  readonly value: string;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly change: (value: Value | undefined) => void;
}

/** One of several, or any. */
export function Choice<Value extends string>({ label, value, options, change }: Props<Value>) {
  const say = useSay();
  return (
    <label className="hazards-pair">
      {label}
      <select value={value} onChange={({ target }) => change(options.find(([each]) => each === target.value)?.[0])}>
        <option value="">{say('hazards.ui.filter.any')}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
