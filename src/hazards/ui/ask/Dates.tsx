import { date } from '../../../text/phrases.ts';
import { readDate } from '../../recognise/value/date.ts';
import type { Column } from '../../record/look.ts';
import { useOwn, useSay } from '../context.ts';
import { type Asked, Question } from './Question.tsx';

/** Which number of a date is the day, where the column leaves it open. */
export function Dates({ look, draft: { decisions }, open }: Asked) {
  const say = useSay();
  const { importer } = useOwn();
  const column = look.columns.find(({ name }) => name === decisions.columns.date);
  if (decisions.dates === 'serial' && column !== undefined) return <Serial column={column} />;
  if (!look.ambiguousDates || column === undefined) return null;
  const missing = open.includes('dates');
  const sample = column.samples.map(String).find((value) => /^\d{1,2}\D\d{1,2}\D/.test(value)) ?? '04/05/2003';
  return (
    <Question title={say('hazards.ui.dates', { column: column.name })} missing={missing}>
      {(['day-month', 'month-day'] as const).map((order) => (
        <label key={order} className="hazards-choice">
          <input
            type="radio"
            name="hazards-dates"
            checked={!missing && decisions.dates === order}
            onChange={() => importer.actions.answer({ kind: 'dates', dates: order })}
          />
          {say(`hazards.ui.dates.${order}`, readings(say, sample, order))}
        </label>
      ))}
    </Question>
  );
}

/** Days that a workbook counts, and what the first of them is taken for. */
function Serial({ column: { name, samples } }: { readonly column: Column }) {
  const say = useSay();
  const [sample = ''] = samples;
  const day = readDate(sample ?? '', 'serial');
  return (
    <Question title={say('hazards.ui.dates', { column: name })} missing={false}>
      <p>{say('hazards.ui.dates.serial', { sample: String(sample), meant: day === null ? '' : date(say.t, day) })}</p>
    </Question>
  );
}

/** The sample, and the day that it is in this order. */
function readings(say: ReturnType<typeof useSay>, sample: string, order: 'day-month' | 'month-day') {
  const [first = '', second = ''] = sample.split(/\D/);
  const [day, month] = order === 'day-month' ? [first, second] : [second, first];
  const name = say.t('date.months').split('|')[Number(month) - 1] ?? month;
  return { sample, meant: say.t('date.day.sameYear', { day: String(Number(day)), month: name }) };
}
