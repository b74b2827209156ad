import { defaultLanguage } from '../../domain/language.ts';
import { foreignLanguages } from '../../domain/names.ts';
import { LocalName } from '../../kit/LocalName.tsx';
import { Rich } from '../../kit/Rich.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { baseName, countryName } from '../../text/country.ts';
import { unofficial } from '../../text/official.ts';
import { date } from '../../text/phrases.ts';
import { capital } from '../../text/receipt.ts';
import { basisOf, decided, leadSentence } from '../../text/sentences.ts';

/** The place, the day and the evidence; its level with the basis beside the warning. */
export function SheetHead({ local }: { readonly local: 'own.local' | 'own.unprinted' | null }) {
  const t = useTranslate();
  const scene = useScene();
  const atlas = useAtlas((state) => state.atlas);
  const view = useAtlas((state) => state.view);
  const { selected, report } = scene;
  const comparing = view.compare.length > 1;
  const why = selected && report && decided(selected, report);
  const lead = leadSentence(scene);
  const others =
    selected === null
      ? []
      : foreignLanguages(selected.district)
          .filter((language) => language === t.language || language === defaultLanguage)
          .map((language) => selected.district.name[language]);
  const none =
    selected === null || selected.assessment.basis === 'reported'
      ? null
      : unofficial(t, atlas.figures, selected.district.id);
  return (
    <>
      <header className="sheet-head">
        <div>
          <p className="sheet-brand">{`${t('atlas.title')} · ${t(selected ? 'sheet.name' : 'sheet.name.country')}`}</p>
          <h1>
            {comparing ? t('compare.title') : selected ? <LocalName of={selected.district} /> : countryName(t)}{' '}
            {selected && !comparing && (
              <span className="sheet-other">
                {[...new Set(others), countryName(t), selected.district.iso].filter(Boolean).join(' · ')}
              </span>
            )}
          </h1>
        </div>
        <p className="sheet-when">
          {t('asOf.label')} <strong>{date(t, view.asOf ?? atlas.version.date)}</strong>
          <br />
          {t('evidence.label')}: {baseName(t, view.evidence)}
          <br />
          {t('sheet.version', { version: atlas.version.id })}
        </p>
      </header>
      {local && <p className="sheet-earlier">{t(local)}</p>}
      {atlas.earlier && <p className="sheet-earlier">{t('version.earlier')}</p>}
      <div className="sheet-first">
        {selected && report && !comparing ? (
          <div className="sheet-level">
            <Swatch classId={selected.assessment.level} width={48} height={48} />
            <div>
              <p className="sheet-level-name">
                {[t(`level.${selected.assessment.level}`), basisOf(t, selected, report, atlas.documentsById)]
                  .filter((part) => part !== null)
                  .join(', ')}
              </p>
              {why && (
                <p>
                  <Rich t={t} of={why.of} values={why.values} />
                </p>
              )}
              {none && <p>{capital(t, none)}.</p>}
            </div>
          </div>
        ) : (
          <p className="sheet-lead">
            <Rich t={t} of={lead.of} values={lead.values} />
          </p>
        )}
        <p className="sheet-warning">
          <Rich t={t} of="warning.lead" />
        </p>
      </div>
    </>
  );
}
