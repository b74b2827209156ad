import { useTranslate } from '../../kit/use-translate.ts';
import { doorway, enter } from './doorway.ts';

/** The way in by the header's menu: to the layers that there are, else to the form. */
export function OwnData() {
  const t = useTranslate();
  const open = () => {
    if (doorway.getState().entered) doorway.setState({ panel: true });
    else enter();
  };
  return (
    <button type="button" popoverTargetAction="hide" onClick={open}>
      {t('own.title')}
      <span className="quiet">{t('own.note')}</span>
    </button>
  );
}
