import { pictureLegend } from '../picture/words.ts';
import { useAtlas, useScene } from '../state/context.ts';
import { Swatch } from '../ui/Swatch.tsx';
import { useTranslate } from '../ui/use-translate.ts';

/** What the fills of the sheet's map mean: the legend of the view, in one line. */
export function SheetLegend() {
  const t = useTranslate();
  const scene = useScene();
  const view = useAtlas((state) => state.view);
  return (
    <p className="sheet-legend">
      <strong>{t(`theme.${view.theme}`, { year: view.year })}</strong>
      {pictureLegend(t, scene).map(({ look, name, detail, off }) => (
        <span key={name}>
          <Swatch look={look} /> {off ? <s>{name}</s> : name} <span className="sheet-count">{detail}</span>
        </span>
      ))}
    </p>
  );
}
