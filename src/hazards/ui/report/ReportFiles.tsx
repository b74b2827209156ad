import { save } from '../../../kit/save.ts';
import type { Layer } from '../../shelf/layer.ts';
import { useSay } from '../context.ts';
import { fileOf } from '../file-name.ts';

/** The report as a file, and on paper. */
export function ReportFiles({ layer }: { readonly layer: Layer }) {
  const say = useSay();
  return (
    <p className="hazards-buttons hazards-unprinted">
      <button type="button" className="button" onClick={() => print()}>
        {say('hazards.ui.report.print')}
      </button>
    </p>
  );
}
