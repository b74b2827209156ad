import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { CloseIcon } from '../../../kit/icons.tsx';
import { byAlphabet } from '../../../locales/order.ts';
import type { PublishedLayers } from '../../published/published.ts';
import type { PlacedRecord } from '../../published/records.ts';
import type { PublishedLayer } from '../../published/state.ts';
import { byDanger, type RecordTags } from '../../tiles/schema.ts';
import type { Say } from '../../words/words.ts';
import { useSay } from '../context.ts';
import { Mark } from '../marks/Mark.tsx';
import { area } from '../say-area.ts';
import { firstWindow, liesOverPanel, RowsTable, type Sort } from '../table/RowsTable.tsx';
import { useInView } from './follow/use-in-view.ts';
import { byLine } from './said/by-line.ts';
import { unansweredLine } from './said/fault-line.ts';
import { progressOf } from './said/progress-of.ts';

interface Props {
  readonly layer: PublishedLayer;
  readonly published: PublishedLayers;
  readonly close: () => void;
}

const columns = ['id', 'status', 'progress', 'type', 'date', 'area'] as const;

type Column = (typeof columns)[number];

/** The records of an archive that the map shows, in rows under it; over it on a phone. */
export function PublishedTable({ layer, published, close }: Props) {
  const say = useSay();
  const { entry } = layer;
  const { records, of, counted } = useInView(published, layer);
  const chosen = useStore(published.store, (state) => state.chosen);
  const [sort, setSort] = useState<Sort>({ by: 'status', down: false });
  const [window, setWindow] = useState(firstWindow);
  const rows = useMemo(() => sorted(say, records, sort), [say, records, sort]);
  const name = entry.labels[say.t.language] ?? entry.id;
  const title = say('hazards.published.table.of', { name });
  return (
    <section className="hazards-drawer" aria-label={title}>
      <div className="hazards-drawer-head">
        <h2>{title}</h2>
        <span className="quiet">{byLine(say, entry)}</span>
        <span className="quiet" role="status">
          {say('hazards.published.here', { n: records.length, of })}
          {counted > 0 && ` ${say('hazards.published.here.counted', { n: counted })}`}
          {counted > 0 && ` ${unansweredLine(say, layer) ?? ''}`}
        </span>
        <button type="button" className="dialog-close" aria-label={say('hazards.ui.table.close')} onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <RowsTable
        caption={say('hazards.ui.table.caption', { name, n: rows.length })}
        columns={columns.map((key) => ({ key, name: say(`hazards.ui.column.${key}`), isNumber: key === 'area' }))}
        of={rows.length}
        at={(index) => rows[index] ?? null}
        cell={({ tags }, column) => cell(say, tags, column as Column)}
        isChosen={({ tags }) => chosen?.layer === entry.id && chosen.tags.n === tags.n}
        open={(record) => {
          published.choose({ layer: entry.id, ...record });
          if (liesOverPanel()) close();
        }}
        sort={sort}
        setSort={setSort}
        window={window}
        setWindow={setWindow}
      />
    </section>
  );
}

function sorted(say: Say, records: readonly PlacedRecord[], { by, down }: Sort): readonly PlacedRecord[] {
  const inOrder = byAlphabet(say.t);
  const keys: Readonly<Record<Column, (tags: RecordTags) => string | number | undefined>> = {
    id: ({ id }) => id,
    status: ({ status }) => byDanger.indexOf(status),
    progress: ({ progress }) => progressOf(say, progress) ?? undefined,
    type: ({ type }) => type,
    date: ({ year }) => year,
    area: ({ m2 }) => m2,
  };
  const key = keys[by as Column];
  const known = records.map((record) => ({ record, key: key(record.tags) }));
  /* What is not known stands last, whichever way. */
  return known
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      const order =
        typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : inOrder(String(a.key), String(b.key));
      return down ? -order : order;
    })
    .map(({ record }) => record);
}

function cell(say: Say, tags: RecordTags, column: Column) {
  switch (column) {
    case 'id':
      return tags.id ?? say('hazards.published.record', { n: tags.n + 1 });
    case 'status':
      return (
        <>
          <Mark status={tags.status} /> {say(`hazards.ui.status.${tags.status}`)}
        </>
      );
    case 'progress':
      return progressOf(say, tags.progress);
    case 'type':
      return tags.type;
    case 'date':
      return tags.year;
    case 'area':
      return tags.m2 === undefined ? '' : area(say, tags.m2);
  }
}
