import { useEffect } from 'react';
import { useStore } from 'zustand';
import { doorway } from '../../door/doorway.ts';
import { partOfText, partsOf } from '../../shelf/gather.ts';
import { saidOf } from '../../shelf/said.ts';
import { useOwn } from '../context.ts';

/** Begins with what was dropped or pasted on the page, once for each. */
export function useBrought(): void {
  const { importer } = useOwn();
  const brought = useStore(doorway, (state) => state.brought);
  useEffect(() => {
    if (brought === null) return;
    doorway.setState({ brought: null });
    const { actions } = importer;
    if (brought.kind === 'text') actions.begin([partOfText(brought.text)]);
    else partsOf(brought).then(actions.begin, (error: unknown) => actions.refuse(saidOf(error)));
  }, [brought, importer]);
}
