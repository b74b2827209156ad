import './compare.css';
import { useEffect, useMemo, useRef } from 'react';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { byAlphabet } from '../../locales/order.ts';
import { comparison } from '../../scene/compare.ts';
import { useActions, useAtlas, useScene } from '../../store/context.ts';
import { type Answer, comparisonQuestions } from '../../text/compare.ts';
import { scaleSentence } from '../../text/ground.ts';
import { mostCompared } from '../../view/view.ts';
import { GroundPicture } from '../ground/GroundPicture.tsx';

/** Districts side by side: the same questions in the same rows, in the place of the map. */
export function CompareView({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const scene = useScene();
  const atlas = useAtlas((state) => state.atlas);
  const ids = useAtlas((state) => state.view.compare);
  const { compareDistricts } = useActions();
  const compared = useMemo(() => comparison(scene, ids), [scene, ids]);
  const asked = useMemo(() => comparisonQuestions(t, atlas, compared), [t, atlas, compared]);
  const { scale } = scene.judgement;
  const inOrder = byAlphabet(t);
  const others = scene.districts
    .map(({ district }) => district)
    .filter(({ id }) => !ids.includes(id))
    .toSorted((a, b) => inOrder(a.name[t.language], b.name[t.language]));
  const place = useRef<HTMLElement>(null);
  /* Who came by a button that is covered now would be left on it. */
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <section ref={place} className="table-view compare" aria-label={t('compare.title')} tabIndex={-1}>
      <div className="compare-bar">
        <h2>{t('compare.title')}</h2>
        {ids.length < mostCompared && (
          <label>
            <span className="visually-hidden">{t('compare.add')}</span>
            <select value="" onChange={({ target: { value } }) => compareDistricts([...ids, value])}>
              <option value="">{t('compare.add')}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name[t.language]}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('compare.close')}
        </button>
      </div>
      {/* No caption of the table, which would be as wide as that on a phone, and cut. */}
      <p id="compare-note" className="compare-note">{`${t('compare.note')} ${scaleSentence(t, scale)}`}</p>
      <table aria-label={t('compare.title')} aria-describedby="compare-note">
        <thead>
          <tr>
            <th scope="col">{t('compare.question')}</th>
            {compared.map(({ item: { district } }) => (
              <th key={district.id} scope="col">
                <DistrictLink district={district.id}>{district.name[t.language]}</DistrictLink>{' '}
                <button
                  type="button"
                  className="text-button"
                  aria-label={t('compare.remove.of', { place: district.name[t.language] })}
                  onClick={() => compareDistricts(ids.filter((id) => id !== district.id))}
                >
                  {t('compare.remove')}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.map(({ id, words, answers }) => (
            <tr key={id} data-question={id}>
              <th scope="row">{words}</th>
              {compared.map(({ item }, index) => (
                <td key={item.district.id}>
                  {id === 'level' && <Swatch classId={item.assessment.level} />}
                  {id === 'ground' && (
                    <GroundPicture ground={item.ground} scale={scale} id={`compare-${item.district.id}`} />
                  )}
                  <Answers of={answers[index] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Answers({ of }: { readonly of: readonly Answer[] }) {
  const { openFigure } = useActions();
  return of.map(({ words, figure }) => (
    <p key={words}>
      {figure === undefined ? (
        words
      ) : (
        <button type="button" className="text-button" onClick={() => openFigure(figure.id)}>
          <span>{words}</span>
        </button>
      )}
    </p>
  ));
}
