import { type EvidenceBase, evidenceBases } from '../../domain/evidence.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { baseName } from '../../text/country.ts';

/** What may count as evidence: a switch in the header of a desk. */
export function EvidenceSwitch() {
  const t = useTranslate();
  const evidence = useAtlas((state) => state.view.evidence);
  const { chooseEvidence } = useActions();
  return (
    <fieldset className="evidence">
      <legend>{t('evidence.label')}</legend>
      <div className="segments">
        {evidenceBases.map((base) => (
          <label key={base} className="segment">
            <input
              type="radio"
              name="evidence"
              value={base}
              checked={base === evidence}
              onChange={() => chooseEvidence(base)}
            />
            <span>{baseName(t, base)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The same where there is less room: the style sheet shows one of the two. */
export function EvidenceSelect() {
  const t = useTranslate();
  const evidence = useAtlas((state) => state.view.evidence);
  const { chooseEvidence } = useActions();
  return (
    <label className="evidence-select">
      <span className="visually-hidden">{t('evidence.label')}</span>
      <select value={evidence} onChange={(event) => chooseEvidence(event.target.value as EvidenceBase)}>
        {evidenceBases.map((base) => (
          <option key={base} value={base}>
            {baseName(t, base)}
          </option>
        ))}
      </select>
    </label>
  );
}
