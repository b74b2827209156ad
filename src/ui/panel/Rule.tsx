import { levels } from '../../domain/level.ts';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import type { Translate } from '../../locales/translate.ts';
import { useAtlas } from '../../store/context.ts';
import { officialLevels } from '../../text/official.ts';

/** The published rule with its thresholds, as the code has them. */
export function Rule() {
  const t = useTranslate();
  const figures = useAtlas((state) => state.atlas.figures);
  return (
    <details className="rule">
      <summary>{t('rule.title')}</summary>
      <p>{t('rule.intro', { official: officialLevels(figures) })}</p>
      <RuleLevels t={t} />
    </details>
  );
}

/** When a district has which level. */
export function RuleLevels({ t }: { readonly t: Translate }) {
  return (
    <dl>
      <div>
        <dt>{t('rule.reported')}</dt>
        <dd>{t('rule.reported.when')}</dd>
      </div>
      {levels.map((level) => (
        <div key={level}>
          <dt>
            <Swatch classId={level} /> {t(`level.${level}`)}
          </dt>
          <dd>{t(`rule.${level}.when`)}</dd>
        </div>
      ))}
    </dl>
  );
}
