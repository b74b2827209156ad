import { type AreaUnit, roles } from '../../record/decisions.ts';
import { useOwn, useSay } from '../context.ts';
import type { Asked } from './Question.tsx';
import { Question } from './Question.tsx';

const units: readonly AreaUnit[] = ['m2', 'ha', 'km2'];

/** Which column says what, with three of its values and how sure that is; the others are kept as they are. */
export function Columns({ look, draft: { decisions } }: Omit<Asked, 'open'>) {
  const say = useSay();
  const { importer } = useOwn();
  const quoted = (value: unknown) => say('hazards.ui.quoted', { value: String(value) });
  if (look.columns.length === 0) return null;
  const taken = new Set(Object.values(decisions.columns));
  const rest = look.columns.filter(({ name }) => !taken.has(name));
  return (
    <Question title={say('hazards.ui.columns')} missing={false}>
      <ul className="hazards-rows">
        {roles.map((role) => {
          const chosen = decisions.columns[role];
          const column = look.columns.find(({ name }) => name === chosen);
          const recognised = look.roles[role];
          return (
            <li key={role}>
              <label className="hazards-pair">
                {say(`hazards.ui.role.${role}`)}
                <select
                  value={chosen ?? ''}
                  onChange={({ target }) =>
                    importer.actions.answer({ kind: 'column', role, column: target.value === '' ? null : target.value })
                  }
                >
                  <option value="">{say('hazards.ui.column.none')}</option>
                  {look.columns.map(({ name }) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
              <p className="quiet hazards-samples">
                {column === undefined
                  ? say('hazards.ui.column.none.note')
                  : [
                      column.samples.map(quoted).join(', '),
                      recognised !== undefined && recognised.as === chosen
                        ? `${say(`hazards.ui.sure.${recognised.sure}`)}, ${say.code({ code: recognised.by })}`
                        : null,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
              </p>
              {role === 'area' && column !== undefined && (
                <label className="hazards-pair">
                  {say('hazards.ui.unit')}
                  <select
                    value={decisions.unit}
                    onChange={({ target }) => importer.actions.answer({ kind: 'unit', unit: target.value as AreaUnit })}
                  >
                    {units.map((unit) => (
                      <option key={unit} value={unit}>
                        {say(`hazards.ui.unit.${unit}`)}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </li>
          );
        })}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{say('hazards.ui.columns.rest', { n: rest.length })}</summary>
          <p className="quiet hazards-samples">
            {rest.map(({ name, samples }) => `${name}: ${samples.map(quoted).join(', ')}`).join('; ')}
          </p>
        </details>
      )}
    </Question>
  );
}
