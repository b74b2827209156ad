import { levels } from '../../domain/level.ts';
import { threatRule } from '../../domain/threat.ts';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { date } from '../../text/phrases.ts';

/** The published rule with its thresholds, as the code has them. */
export function Rule() {
  const t = useTranslate();
  const values = { n: threatRule.highCasualties, since: date(t, threatRule.since) };
  return (
    <details className="rule">
      <summary>{t('rule.title')}</summary>
      <p>{t('rule.intro')}</p>
      <dl>
        <dt>{t('rule.reported')}</dt>
        <dd>{t('rule.reported.when')}</dd>
        {levels.map((level) => (
          <div key={level}>
            <dt>
              <Swatch classId={level} /> {t(`level.${level}`)}
            </dt>
            <dd>{t(`rule.${level}.when`, values)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
