import { useEffect, useState } from 'react';
import { date } from '../../../text/phrases.ts';
import { boxOf } from '../../check/measure/box.ts';
import type { Hazard } from '../../record/hazard.ts';
import { useOwn, useSay, useShelf } from '../context.ts';
import { area } from '../say-area.ts';
import { useZoomTo } from '../use-zoom-to.ts';
import { Findings } from './Findings.tsx';
import { RecordArticle } from './RecordArticle.tsx';
import { RowFacts } from './RowFacts.tsx';

/** One record of a file: what is understood of it, what is wrong with it, and all that its row says. */
export function RecordView({ layer: id, n }: { readonly layer: string; readonly n: number }) {
  const say = useSay();
  const { shelf } = useOwn();
  const layer = useShelf(({ layers }) => layers.find((each) => each.id === id));
  const [hazard, setHazard] = useState<Hazard | null | undefined>(undefined);
  const zoomTo = useZoomTo();
  useEffect(() => {
    let wanted = true;
    shelf.desk.record(id, n).then(
      (found) => wanted && setHazard(found),
      () => wanted && setHazard(null),
    );
    return () => {
      wanted = false;
    };
  }, [shelf, id, n]);
  const back = (
    <p className="eyebrow">
      <button type="button" className="text-button" onClick={shelf.actions.leaveRecord}>
        {say('hazards.ui.record.back', { name: layer?.name ?? '' })}
      </button>
    </p>
  );
  if (layer === undefined || hazard === undefined || hazard === null)
    return (
      <div className="own-panel">
        {back}
        <p role="status">{hazard === null ? say('hazards.ui.record.none') : ''}</p>
      </div>
    );
  const { status, progress, type, source, declared, geometry, properties, problems } = hazard;
  return (
    <RecordArticle
      className="own-panel"
      level={1}
      status={status}
      name={hazard.id ?? say('hazards.ui.record.row', { row: hazard.row })}
      back={back}
      whose={
        <>
          <strong>{say('hazards.ui.local')}</strong> {layer.name}
        </>
      }
      buttons={
        <>
          <button type="button" className="button" onClick={() => zoomTo(boxOf(geometry))}>
            {say('hazards.ui.zoom')}
          </button>
          <button type="button" className="button" disabled={n === 0} onClick={() => shelf.actions.choose(id, n - 1)}>
            {say('hazards.ui.record.before')}
          </button>
          <button
            type="button"
            className="button"
            disabled={n + 1 >= layer.report.drawn}
            onClick={() => shelf.actions.choose(id, n + 1)}
          >
            {say('hazards.ui.record.next')}
          </button>
        </>
      }
      facts={{
        status: say(`hazards.ui.status.${status}`),
        progress: progress && say(`hazards.ui.progress.${progress}`),
        type,
        date: hazard.date && date(say.t, hazard.date),
        declared: declared === null ? null : area(say, declared),
        measured: hazard.area === null ? null : area(say, hazard.area),
        source,
        row: String(hazard.row),
        geometry: say(`hazards.ui.geometry.${geometry.type}`),
      }}
    >
      <Findings report={layer.report} row={hazard.row} problems={problems} />
      <section>
        <h2>{say('hazards.ui.record.all')}</h2>
        <RowFacts properties={properties} />
      </section>
    </RecordArticle>
  );
}
