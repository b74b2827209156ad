import { useTranslate } from '../../kit/use-translate.ts';
import type { SheetRow } from './content.ts';

interface Props {
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** Figures in lines: the number, what it counts and when, who says so. */
export function SheetFigures({ title, rows }: Props) {
  const t = useTranslate();
  if (rows.length === 0) return null;
  return (
    <table className="sheet-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sheet.reported')}</th>
          <th scope="col">{t('sheet.what')}</th>
          <th scope="col">{t('sheet.who')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, amount, what, who }) => (
          <tr key={id} data-row={id}>
            <th scope="row">{amount}</th>
            <td>{what}</td>
            <td>{who}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
