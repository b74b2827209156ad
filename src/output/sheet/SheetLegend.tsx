import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas, useScene } from '../../store/context.ts';
import { themeName } from '../../text/theme.ts';
import { pictureLegend } from '../picture/words.ts';

/** What the fills of the sheet's map mean: the legend of the view, in one line. */
export function SheetLegend() {
  const t = useTranslate();
  const scene = useScene();
  const view = useAtlas((state) => state.view);
  return (
    <p className="sheet-legend">
      <strong>{themeName(t, view)}</strong>
      {pictureLegend(t, scene).map(({ classId, name, detail, off }) => (
        <span key={name}>
          <Swatch classId={classId} /> {off ? <s>{name}</s> : name} <span className="sheet-count">{detail}</span>
        </span>
      ))}
    </p>
  );
}
