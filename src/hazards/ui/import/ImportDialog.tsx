import './import.css';
import { useEffect } from 'react';
import { Dialog } from '../../../kit/Dialog.tsx';
import { doorway } from '../../door/doorway.ts';
import { useImport, useOwn, useSay } from '../context.ts';
import { Choose } from './Choose.tsx';
import { Counts } from './Counts.tsx';
import { Found } from './Found.tsx';
import { Understood } from './Understood.tsx';
import { useBrought } from './use-brought.ts';

/** The way from a file to a layer, in one form: what was found, how it is understood, what would be drawn. */
export function ImportDialog() {
  const say = useSay();
  const { importer } = useOwn();
  const at = useImport((state) => state.at);
  useBrought();
  const close = () => {
    importer.actions.cancel();
    doorway.setState({ form: false });
  };
  return (
    <Dialog title={say('hazards.ui.title')} onClose={close} className="hazards-import">
      <p className="hazards-mark">
        <strong>{say('hazards.ui.local')}</strong> {say('hazards.ui.local.note')}
      </p>
      {at === 'choosing' ? <Choose /> : <Found />}
      {at !== 'choosing' && at !== 'opening' && at !== 'choosing-layers' && (
        <>
          <Understood />
          <Counts onClose={close} />
        </>
      )}
      <StepBegins at={at} />
    </Dialog>
  );
}

/** Where a step takes away what was pressed, the heading of the next takes the focus; the dialog scrolls to it. */
function StepBegins({ at }: { readonly at: string }) {
  useEffect(() => {
    const step = document.querySelector<HTMLElement>(`.hazards-import [data-begins~="${at}"]`);
    if (step === null) return;
    step.focus({ preventScroll: true });
    /* What is counted stands below the form, where that stays open. */
    step.scrollIntoView({ block: at === 'read' ? 'start' : 'nearest' });
  }, [at]);
  return null;
}
