import { isCertain, openQuestions } from '../../shelf/draft.ts';
import { Columns } from '../ask/Columns.tsx';
import { Dates } from '../ask/Dates.tsx';
import { Encoding } from '../ask/Encoding.tsx';
import { Position } from '../ask/Position.tsx';
import { ShapeOf } from '../ask/ShapeOf.tsx';
import { Values } from '../ask/Values.tsx';
import { useImport, useOwn, useSay } from '../context.ts';

/** Second: how the layer is understood. What is proposed is confirmed by one press; what is open must be answered. */
export function Understood() {
  const say = useSay();
  const { importer } = useOwn();
  const { at, look, draft, asBefore, failed } = useImport((state) => state);
  if (look === null || draft === null)
    return (
      <section className="hazards-step">
        <h3>{say('hazards.ui.understood')}</h3>
        {failed === null ? (
          <p role="status" className="hazards-wait">
            {say('hazards.ui.looking')}
          </p>
        ) : (
          <p role="alert" className="hazards-refused">
            {say.code(failed)}
          </p>
        )}
      </section>
    );
  const open = openQuestions(look, draft);
  const settled = at === 'reading' || at === 'read';
  const form = (
    <>
      <p className="quiet">
        {say(look.whole ? 'hazards.ui.looked.whole' : 'hazards.ui.looked', { n: look.rows })}
        {look.schema !== null && ` ${say('hazards.ui.schema', { schema: say.code({ code: look.schema }) })}`}
      </p>
      <Encoding look={look} draft={draft} open={open} />
      <ShapeOf look={look} draft={draft} open={open} />
      <Position look={look} draft={draft} open={open} />
      <Columns look={look} draft={draft} />
      <Values look={look} draft={draft} open={open} />
      <Dates look={look} draft={draft} open={open} />
    </>
  );
  if (settled)
    return (
      <section className="hazards-step">
        <details open={!asBefore && isCertain(look)}>
          <summary>
            <h3>{say('hazards.ui.understood')}</h3>
            {asBefore && <span className="tag">{say('hazards.ui.understood.before')}</span>}
          </summary>
          {form}
        </details>
      </section>
    );
  return (
    <section className="hazards-step" aria-busy={at === 'looking'}>
      <h3 tabIndex={-1} data-begins="asking">
        {say('hazards.ui.understood')}
      </h3>
      {form}
      {failed && (
        <p role="alert" className="hazards-refused">
          {say.code(failed)}
        </p>
      )}
      <div className="hazards-next">
        <p role="status">
          {open.length === 0
            ? say('hazards.ui.confirm.note')
            : say('hazards.ui.open', {
                n: open.length,
                what: open.map((question) => say(`hazards.ui.open.${question}`)).join(', '),
              })}
        </p>
        <p className="hazards-buttons">
          <button
            type="button"
            className="button primary"
            disabled={open.length > 0 || at === 'looking'}
            onClick={() => importer.actions.read()}
          >
            {say('hazards.ui.confirm')}
          </button>
        </p>
      </div>
    </section>
  );
}
