import { useAtlas } from '../../../store/context.ts';
import { number } from '../../../text/phrases.ts';
import type { Placement } from '../../record/look.ts';
import type { Say } from '../../words/words.ts';
import { useOwn, useSay } from '../context.ts';
import { systemName } from '../system-name.ts';
import { Locator } from './Locator.tsx';
import { type Asked, Question } from './Question.tsx';

/** Where the rows would lie, by each way in which their coordinates may be meant; where nothing is asked, the others are folded away. */
export function Position({ look, draft: { decisions }, open }: Asked) {
  const say = useSay();
  const { importer } = useOwn();
  const districts = useAtlas((state) => state.atlas.districtsById);
  const nameOf = (id: string) => districts.get(id)?.name[say.t.language] ?? id;
  const { placements, declared, proposed, mixed = 0 } = look;
  const missing = open.includes('system') || open.includes('swapped');
  const isChosen = ({ system, swapped }: Placement) =>
    !missing && decisions.system === system && decisions.swapped === swapped;
  const isAsked = look.open.includes('system') || look.open.includes('swapped');
  const first = placements.filter(
    ({ system, swapped }) => isAsked || (system === proposed.system && swapped === proposed.swapped),
  );
  const others = placements.filter((placement) => !first.includes(placement));
  const choice = (placement: Placement) => (
    <Choice
      key={`${placement.system} ${placement.swapped}`}
      placement={placement}
      chosen={isChosen(placement)}
      choose={() => {
        const { system, swapped } = placement;
        importer.actions.answer({ kind: 'placement', placement: { system, swapped } });
      }}
      nameOf={nameOf}
    />
  );
  return (
    <Question title={say('hazards.ui.position')} missing={missing}>
      <p className="quiet">{declaredWords(say, declared)}</p>
      {first.map(choice)}
      {others.length > 0 && (
        <details open={others.some(isChosen)}>
          <summary>{say('hazards.ui.position.others', { n: others.length })}</summary>
          {others.map(choice)}
        </details>
      )}
      {mixed > 0 && <p className="hazards-refused">{say('hazards.ui.mixed', { n: mixed })}</p>}
      {placements.length === 0 && <p role="alert">{say('hazards.ui.position.none')}</p>}
    </Question>
  );
}

interface ChoiceProps {
  readonly placement: Placement;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly nameOf: (district: string) => string;
}

function Choice({ placement, chosen, choose, nameOf }: ChoiceProps) {
  const say = useSay();
  const { system, swapped, centre, transformation } = placement;
  return (
    <label className="hazards-choice hazards-placement">
      <input type="radio" name="hazards-placement" checked={chosen} onChange={choose} />
      <span>
        <strong>
          {systemName(say, system)}
          {swapped && ` · ${say('hazards.ui.swapped')}`}
        </strong>
        <span className="hazards-where">{whereWords(say, placement, nameOf)}</span>
        {transformation && (
          <span className="quiet">
            {say('hazards.ui.transformation', {
              name: transformation.name,
              metres: number(say.t, transformation.accuracy, 1),
            })}
          </span>
        )}
      </span>
      <Locator centre={centre} />
    </label>
  );
}

function declaredWords(say: Say, declared: Asked['look']['declared']): string {
  if (declared === null) return say('hazards.ui.declared.none');
  if ('refused' in declared) return say('hazards.ui.declared.refused', { what: declared.refused });
  return say('hazards.ui.declared', { system: systemName(say, declared.system) });
}

/** So many districts are named; the rest is left to the map. */
const named = 3;

function whereWords(say: Say, { inside, of, districts }: Placement, nameOf: (id: string) => string): string {
  if (inside === 0) return say('hazards.ui.where.none', { of });
  const most = districts
    .slice(0, named)
    .map(({ id, count }) => say('hazards.ui.where.district', { district: nameOf(id), n: count }))
    .join(', ');
  return say('hazards.ui.where', { inside, of, districts: most === '' ? 'none' : most });
}
