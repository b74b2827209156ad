import { memo } from 'react';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { Chevron } from '../../kit/icons.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { byAlphabet } from '../../locales/order.ts';
import type { Translate } from '../../locales/translate.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { inFewWords } from '../../text/in-few-words.ts';
import { Empty } from '../panel/Empty.tsx';

/** The districts with their level and what decided it, filtered with the map; those that nothing speaks of behind one line. */
export function DistrictList() {
  const t = useTranslate();
  const districts = useAtlas((state) => state.scene.districts);
  const theme = useAtlas((state) => state.scene.theme);
  const figures = useAtlas((state) => state.scene.figures);
  const { showAllLevels, chooseEvidence } = useActions();
  const spell = byAlphabet(t);
  const byName = (a: SceneDistrict, b: SceneDistrict) =>
    spell(a.district.name[t.language], b.district.name[t.language]);
  const spoken = districts
    .filter(({ assessment }) => assessment.level !== 'not_reported')
    .toSorted((a, b) => byDanger(a, b) || byName(a, b));
  const shown = spoken.filter((item) => item.shown);
  const rest = districts
    .filter(({ assessment, shown }) => shown && assessment.level === 'not_reported')
    .toSorted(byName);
  return (
    <section className="districts">
      <h2>
        {t('list.title')}
        {spoken.length > 0 && (
          <span className="aside">
            {t('list.shown', { shown: drawn(shown), all: drawn(spoken) }) + undrawnToo(t, spoken)}
          </span>
        )}
      </h2>
      {spoken.length === 0 && (
        <Empty
          title={t('list.official')}
          body={t('list.official.body')}
          action={t('list.official.action')}
          act={() => chooseEvidence('all')}
        />
      )}
      {spoken.length > 0 && shown.length === 0 && (
        <Empty
          title={t('list.empty')}
          body={t('list.empty.body')}
          action={t('list.empty.action')}
          act={showAllLevels}
        />
      )}
      <ul className="district-list">
        {shown.map((item) => (
          <Listed key={item.district.id} item={item} words={inFewWords(t, { theme, figures }, item)} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="rest">
          <summary>
            <Swatch classId="not_reported" />
            {t('list.rest', { n: drawn(rest) }) + undrawnToo(t, rest)}
          </summary>
          <p className="quiet">{t('list.rest.note')}</p>
          <ul className="rest-list">
            {rest.map((item) => (
              <li key={item.district.id}>
                <DistrictLink district={item.district.id}>
                  <DistrictName item={item} t={t} />
                </DistrictLink>
                {!item.drawn && <span className="quiet"> ({t('list.undrawn')})</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** A district with its level, drawn anew only for itself. */
const Listed = memo(function Listed({ item, words }: { readonly item: SceneDistrict; readonly words: string }) {
  const t = useTranslate();
  return (
    <li>
      <DistrictLink district={item.district.id} className="district-row">
        <Swatch classId={item.classId} />
        <DistrictName item={item} t={t} />
        <span>{t(`level.${item.assessment.level}`)}</span>
        <span className="quiet">{words}</span>
        <Chevron to="right" />
      </DistrictLink>
    </li>
  );
});

/** The map and its legend count the districts that are drawn, and so does the list; one without a boundary is told apart. */
function drawn(items: readonly SceneDistrict[]): number {
  return items.filter((item) => item.drawn).length;
}

function undrawnToo(t: Translate, items: readonly SceneDistrict[]): string {
  const n = items.length - drawn(items);
  return n === 0 ? '' : t('list.undrawnToo', { n });
}

function DistrictName({ item, t }: { readonly item: SceneDistrict; readonly t: Translate }) {
  const { name } = item.district;
  const other = name[t.language];
  return (
    <span className="district-name">
      <span lang="az">{name.az}</span> {other !== name.az && <span className="quiet">{other}</span>}
    </span>
  );
}

/** Those that the atlas began with first among equals. */
function byDanger(a: SceneDistrict, b: SceneDistrict): number {
  if (a.themed || b.themed) return (b.themed?.value ?? -1) - (a.themed?.value ?? -1);
  const rank = ({ assessment, district }: SceneDistrict) =>
    (district.lead ? 0 : 10) + (assessment.level === 'high' ? 0 : assessment.level === 'medium' ? 1 : 2);
  return rank(a) - rank(b);
}
