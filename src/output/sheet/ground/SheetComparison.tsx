import { GroundBar, GroundSwatch } from '../../../kit/GroundBar.tsx';
import { useTranslate } from '../../../kit/use-translate.ts';
import { comparison } from '../../../scene/compare.ts';
import { sourcesOf } from '../../../scene/sources.ts';
import { useAtlas, useScene } from '../../../store/context.ts';
import { comparisonQuestions, type Question } from '../../../text/compare.ts';
import { scaleSentence } from '../../../text/ground.ts';
import { inLanguage } from '../../../text/phrases.ts';

/** Each question has a line of its answer, and the level its basis; what room is left goes to these, in this order. */
const more: readonly Question['id'][] = [
  'ground',
  'cleared',
  'cleared',
  'voices',
  'against',
  'finds',
  'cleared',
  'voices',
  'finds',
  'against',
];

/** So many lines of the answers to a question stand where there is room for `room` more than one of each. */
function linesOf(question: Question['id'], room: number): number {
  const own = question === 'level' ? 2 : 1;
  return own + more.slice(0, Math.max(0, room - 1)).filter((id) => id === question).length;
}

/** Districts side by side on paper: the same questions as on the page. @param room so many more lines of their answers as the page holds. */
export function SheetComparison({ room }: { readonly room: number }) {
  const t = useTranslate();
  const scene = useScene();
  const atlas = useAtlas((state) => state.atlas);
  const ids = useAtlas((state) => state.view.compare);
  const compared = comparison(scene, ids);
  const { scale } = scene.judgement;
  const questions = comparisonQuestions(t, atlas, compared);
  const figures = questions.flatMap(({ id, answers }) =>
    answers.flatMap((of) => of.slice(0, linesOf(id, room)).flatMap(({ figure }) => figure ?? [])),
  );
  const sources = sourcesOf(figures, atlas).map(({ document }) => inLanguage(document.short, t.language).text);
  return (
    <div className="sheet-figures">
      <table className="sheet-table sheet-comparison">
        <caption className="visually-hidden">{t('compare.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.question')}</th>
            {compared.map(({ item: { district } }) => (
              <th key={district.id} scope="col">
                {district.name[t.language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map(({ id, words, answers }) => (
            <tr key={id} data-question={id}>
              <th scope="row">{words}</th>
              {compared.map(({ item }, index) => {
                const all = answers[index] ?? [];
                const lines = linesOf(id, room);
                return (
                  <td key={item.district.id}>
                    {id === 'ground' && (
                      <GroundBar parts={item.ground.parts} scale={scale} id={`sheet-${item.district.id}`} />
                    )}
                    {all.slice(0, lines).map(({ words: line }, at) => (
                      <p key={line}>
                        {line}
                        {/* In the line itself: a page that holds eight questions has no room for a line of its own. */}
                        {id !== 'level' && at === lines - 1 && all.length > lines && (
                          <em> · {t('compare.more', { n: all.length - lines })}</em>
                        )}
                      </p>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {(['cleared', 'left', 'unknown'] as const).map((kind) => (
          <span key={kind}>
            <GroundSwatch kind={kind} id={`sheet-${ids[0]}`} /> {t(`ground.part.${kind}`)}{' '}
          </span>
        ))}
      </p>
      <p>
        {t('compare.note')} {scaleSentence(t, scale)}
      </p>
      {sources.length > 0 && (
        <p>
          <strong>{t('sheet.sources')}</strong> {sources.join(' · ')}
        </p>
      )}
    </div>
  );
}
