import { evidenceBases } from '../domain/evidence.ts';
import { useActions, useAtlas } from '../state/context.ts';
import { useTranslate } from './use-translate.ts';

/** What may count as evidence. It stands in the header on a desk and in the panel elsewhere; `name` tells the two apart. */
export function EvidenceSwitch({ name }: { readonly name: string }) {
  const t = useTranslate();
  const evidence = useAtlas((state) => state.view.evidence);
  const { chooseEvidence } = useActions();
  return (
    <fieldset className={`evidence evidence-${name}`}>
      <legend>{t('evidence.label')}</legend>
      <div className="segments">
        {evidenceBases.map((base) => (
          <label key={base} className="segment">
            <input
              type="radio"
              name={`evidence-${name}`}
              value={base}
              checked={base === evidence}
              onChange={() => chooseEvidence(base)}
            />
            <span>{t(`evidence.${base}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
