import { Rich } from '../../kit/Rich.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { baseSays, countryName } from '../../text/country.ts';
import { leadSentence } from '../../text/sentences.ts';

/** The country by its name, and how many of its districts have which level. */
export function CountryHead() {
  const t = useTranslate();
  const evidence = useAtlas((state) => state.view.evidence);
  const legend = useAtlas((state) => state.scene.legend);
  const lead = leadSentence({ legend });
  return (
    <>
      <p className="eyebrow">{t('country.eyebrow', { evidence: baseSays(t, evidence) })}</p>
      <h1 tabIndex={-1}>{countryName(t)}</h1>
      <p className="lead">
        <Rich t={t} of={lead.of} values={lead.values} />
      </p>
    </>
  );
}
