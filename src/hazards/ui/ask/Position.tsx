import { useAtlas } from '../../../store/context.ts';
import { number } from '../../../text/phrases.ts';
import type { Placement } from '../../record/look.ts';
import type { Say } from '../../words/words.ts';
import { useOwn, useSay } from '../context.ts';
import { systemName } from '../system-name.ts';
import { Locator } from './Locator.tsx';
import { type Asked, Question } from './Question.tsx';

/** Where the rows would lie, by each way in which their coordinates may be meant. */
export function Position({ look: { placements, declared, mixed = 0 }, draft: { decisions }, open }: Asked) {
  const say = useSay();
  const { importer } = useOwn();
  const districts = useAtlas((state) => state.atlas.districtsById);
  const nameOf = (id: string) => districts.get(id)?.name[say.t.language] ?? id;
  const missing = open.includes('system') || open.includes('swapped');
  return (
    <Question title={say('hazards.ui.position')} missing={missing}>
      <p className="quiet">{declaredWords(say, declared)}</p>
      {placements.map((placement) => {
        const { system, swapped, centre, transformation } = placement;
        const chosen = !missing && decisions.system === system && decisions.swapped === swapped;
        return (
          <label key={`${system} ${swapped}`} className="hazards-choice hazards-placement">
            <input
              type="radio"
              name="hazards-placement"
              checked={chosen}
              onChange={() => importer.actions.answer({ kind: 'placement', placement: { system, swapped } })}
            />
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
      })}
      {mixed > 0 && <p className="hazards-refused">{say('hazards.ui.mixed', { n: mixed })}</p>}
      {placements.length === 0 && <p role="alert">{say('hazards.ui.position.none')}</p>}
    </Question>
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
