import { type Progress, progresses, type Status, statuses } from '../../record/hazard.ts';
import type { Column } from '../../record/look.ts';
import { useOwn, useSay } from '../context.ts';
import { Mark } from '../marks/Mark.tsx';
import { type Asked, Question } from './Question.tsx';

/** What each value of the status' column is taken for, with how often it stands there; or what all records are. */
export function Values({ look, draft: { decisions }, open }: Asked) {
  const say = useSay();
  const { importer } = useOwn();
  const { answer } = importer.actions;
  const missing = open.includes('statuses');
  const counted = valuesOf(look.columns, [decisions.columns.status, decisions.columns.progress]);
  const values = [...new Set([...counted.keys(), ...Object.keys(look.statuses)])];
  if (decisions.columns.status === undefined && values.length === 0)
    return (
      <Question title={say('hazards.ui.values')} missing={missing}>
        <label className="hazards-pair">
          {say('hazards.ui.all')}
          <select
            value={missing ? '' : (decisions.all ?? '')}
            onChange={({ target }) => answer({ kind: 'all', status: (target.value || null) as Status | null })}
          >
            {missing && <option value="">{say('hazards.ui.choose.one')}</option>}
            {statuses.map((status) => (
              <option key={status} value={status}>
                {say(`hazards.ui.status.${status}`)}
              </option>
            ))}
          </select>
        </label>
      </Question>
    );
  return (
    <Question title={say('hazards.ui.values')} missing={missing}>
      <ul className="hazards-rows">
        {values.map((value) => {
          const taken = decisions.statuses[value];
          const recognised = look.statuses[value];
          return (
            <li key={value} data-missing={(missing && taken === undefined) || undefined}>
              <label className="hazards-pair hazards-value">
                <span>
                  {say('hazards.ui.quoted', { value })}{' '}
                  <span className="quiet">{say('hazards.ui.times', { n: counted.get(value) ?? 0 })}</span>
                </span>
                <span className="hazards-status">
                  <Mark status={taken ?? 'unknown'} />
                  <select
                    value={taken ?? ''}
                    onChange={({ target }) => answer({ kind: 'status', value, status: target.value as Status })}
                  >
                    {taken === undefined && <option value="">{say('hazards.ui.choose.one')}</option>}
                    {statuses.map((status) => (
                      <option key={status} value={status}>
                        {say(`hazards.ui.status.${status}`)}
                      </option>
                    ))}
                  </select>
                </span>
              </label>
              {recognised !== undefined && recognised.as === taken && (
                <p className="quiet hazards-samples">{`${say(`hazards.ui.sure.${recognised.sure}`)}, ${say.code({ code: recognised.by })}`}</p>
              )}
              {decisions.columns.progress !== undefined && (
                <label className="hazards-pair">
                  {say('hazards.ui.progress')}
                  <select
                    value={decisions.progresses[value] ?? ''}
                    onChange={({ target }) =>
                      answer({ kind: 'progress', value, progress: (target.value || null) as Progress })
                    }
                  >
                    <option value="">{say('hazards.ui.progress.none')}</option>
                    {progresses.map((progress) => (
                      <option key={progress} value={progress}>
                        {say(`hazards.ui.progress.${progress}`)}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </li>
          );
        })}
      </ul>
    </Question>
  );
}

/** The values of these columns with their numbers, most frequent first. */
function valuesOf(columns: readonly Column[], names: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const found = columns.filter(({ name }) => names.includes(name)).flatMap(({ values }) => values ?? []);
  return new Map(found.map(({ value, count }) => [value, count]));
}
