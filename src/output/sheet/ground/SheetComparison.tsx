import { GroundBar, GroundSwatch } from '../../../kit/GroundBar.tsx';
import { useTranslate } from '../../../kit/use-translate.ts';
import { comparison } from '../../../scene/compare.ts';
import { sourcesOf } from '../../../scene/sources.ts';
import { useAtlas, useScene } from '../../../store/context.ts';
import { comparisonQuestions, type Question } from '../../../text/compare.ts';
import { scaleSentence } from '../../../text/ground.ts';
import { inLanguage } from '../../../text/phrases.ts';

/** Questions whose answers are short enough for columns of a sheet, and how many of each at most; the code leads to the rest. */
const most = { level: 2, ground: 2, cleared: 4, people: 1, finds: 2, joint: 1 } as const satisfies Partial<
  Record<Question['id'], number>
>;

/** Districts side by side on paper. @param room so many answers to a question stay, for the page to hold them all. */
export function SheetComparison({ room }: { readonly room: number }) {
  const t = useTranslate();
  const scene = useScene();
  const atlas = useAtlas((state) => state.atlas);
  const ids = useAtlas((state) => state.view.compare);
  const compared = comparison(scene, ids);
  const { scale } = scene.judgement;
  const questions = comparisonQuestions(t, atlas, compared).filter(({ id }) => id in most);
  const figures = questions.flatMap(({ answers }) => answers.flat().flatMap(({ figure }) => figure ?? []));
  const sources = sourcesOf(figures, atlas).map(({ document }) => inLanguage(document.short, t.language).text);
  return (
    <div className="sheet-figures">
      <table className="sheet-table sheet-comparison">
        <caption>{t('compare.title')}</caption>
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
                const lines = id === 'level' ? most.level : Math.min(room, most[id as keyof typeof most]);
                return (
                  <td key={item.district.id}>
                    {id === 'ground' && (
                      <GroundBar parts={item.ground.parts} scale={scale} id={`sheet-${item.district.id}`} />
                    )}
                    {all.slice(0, lines).map(({ words: line }) => (
                      <p key={line}>{line}</p>
                    ))}
                    {id !== 'level' && all.length > lines && <p>{t('compare.more', { n: all.length - lines })}</p>}
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
