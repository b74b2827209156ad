import { useState } from 'react';
import { save } from '../../../kit/save.ts';
import type { Layer } from '../../shelf/layer.ts';
import type { HazardKey } from '../../words/words.ts';
import { useSay } from '../context.ts';
import { fileName } from '../file-name.ts';

/** The report as a file, and on paper. */
export function ReportFiles({ layer: { name, report } }: { readonly layer: Layer }) {
  const say = useSay();
  const [status, setStatus] = useState('');
  const take = async (format: 'csv' | 'json') => {
    const { reportCsv, reportJson } = await import('../../give/report.ts');
    const make = { csv: reportCsv, json: reportJson }[format];
    const file = fileName(name, 'report', format);
    const blob = make(report, say('hazards.ui.local'), (key, values) => say(key as HazardKey, values));
    const saved = await save(file, blob, blob.type);
    setStatus(saved === 'refused' ? say.t('take.refused') : say('hazards.ui.give.done', { file }));
  };
  return (
    <p className="hazards-buttons hazards-unprinted">
      <button type="button" className="button" onClick={() => take('csv')}>
        {say('hazards.ui.report.csv')}
      </button>
      <button type="button" className="button" onClick={() => take('json')}>
        {say('hazards.ui.report.json')}
      </button>
      <button type="button" className="button" onClick={() => print()}>
        {say('hazards.ui.report.print')}
      </button>
      <span role="status" className="quiet">
        {status}
      </span>
    </p>
  );
}
