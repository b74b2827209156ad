import { useSay } from '../context.ts';

/** The report as a file, and on paper. */
export function ReportFiles() {
  const say = useSay();
  return (
    <p className="hazards-buttons hazards-unprinted">
      <button type="button" className="button" onClick={() => print()}>
        {say('hazards.ui.report.print')}
      </button>
    </p>
  );
}
