import { memo, useDeferredValue } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { isFeatured } from '../../domain/district.ts';
import { evidenceBases } from '../../domain/evidence.ts';
import { localName } from '../../domain/names.ts';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { Chevron } from '../../kit/icons.tsx';
import { LocalName } from '../../kit/LocalName.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { byAlphabet } from '../../locales/order.ts';
import type { Translate } from '../../locales/translate.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import type { Scene } from '../../scene/scene.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { countsLevelsAlone } from '../../text/country.ts';
import { drawnOf, reason, undrawnToo } from '../../text/list.ts';
import { officialLevels } from '../../text/official.ts';
import { Empty } from '../panel/Empty.tsx';

/** The districts with their level and what decided it, filtered with the map; those that nothing speaks of behind one line. */
export function DistrictList() {
  const shown = useAtlas(
    useShallow(({ scene: { districts, theme, figures } }): ListProps => ({ districts, theme, figures })),
  );
  /* A filter is answered by its switch first. */
  return <List {...useDeferredValue(shown)} />;
}

type ListProps = Pick<Scene, 'districts' | 'theme' | 'figures'>;

const List = memo(function List({ districts, theme, figures }: ListProps) {
  const t = useTranslate();
  const { showAllLevels } = useActions();
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
            {t('list.shown', { shown: drawnOf(shown), all: drawnOf(spoken) }) + undrawnToo(t, spoken)}
          </span>
        )}
      </h2>
      {spoken.length === 0 && <NoLevel />}
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
          <Listed key={item.district.id} item={item} words={reason(t, { theme, figures }, item)} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="rest">
          <summary>
            <Swatch classId="not_reported" />
            {t('list.rest', { n: drawnOf(rest) }) + undrawnToo(t, rest)}
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
});

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

/** No district has a level: because no publisher states any, or because nothing that counts speaks of one. */
function NoLevel() {
  const t = useTranslate();
  const { evidence, asOf } = useAtlas((state) => state.view);
  const figures = useAtlas((state) => state.atlas.figures);
  const { chooseEvidence, chooseDate } = useActions();
  const why = countsLevelsAlone(evidence) && officialLevels(figures) === 'none' ? 'list.official' : 'list.none';
  const narrow = evidence !== evidenceBases[0];
  return (
    <Empty
      title={t(why)}
      body={t(`${why}.body`)}
      action={t(narrow || asOf === null ? 'list.official.action' : 'asOf.clear')}
      act={() => (narrow || asOf === null ? chooseEvidence(evidenceBases[0]) : chooseDate(null))}
    />
  );
}

function DistrictName({ item, t }: { readonly item: SceneDistrict; readonly t: Translate }) {
  const other = item.district.name[t.language];
  return (
    <span className="district-name">
      <LocalName of={item.district} />{' '}
      {other !== localName(item.district) && (
        <span className="quiet" translate="no">
          {other}
        </span>
      )}
    </span>
  );
}

/** The featured ones first among equals. */
function byDanger(a: SceneDistrict, b: SceneDistrict): number {
  if (a.themed || b.themed) return (b.themed?.value ?? -1) - (a.themed?.value ?? -1);
  const rank = ({ assessment, district }: SceneDistrict) =>
    (isFeatured(district) ? 0 : 10) + (assessment.level === 'high' ? 0 : assessment.level === 'medium' ? 1 : 2);
  return rank(a) - rank(b);
}
