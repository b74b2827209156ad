import type { ReactNode } from 'react';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { BrandIcon } from '../../kit/icons.tsx';
import { PlainLinks } from '../../kit/PlainLinks.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { AsOf } from '../legend/AsOf.tsx';
import { EvidenceSwitch } from '../legend/EvidenceSwitch.tsx';
import { ShareMenu, type ShareTarget } from '../share/ShareMenu.tsx';
import { DisplayMenu } from './DisplayMenu.tsx';
import { Search } from './Search.tsx';
import { TableSwitch } from './TableSwitch.tsx';

interface Props {
  readonly targets: readonly ShareTarget[];
  /** An entry of the menu beside the choices. */
  readonly more: ReactNode;
}

export function Header({ targets, more }: Props) {
  const t = useTranslate();
  return (
    <header className="header">
      <DistrictLink district={null} className="brand">
        <BrandIcon />
        <span>{t('atlas.title')}</span>
      </DistrictLink>
      <PlainLinks />
      <Search />
      <EvidenceSwitch />
      <AsOf />
      <TableSwitch />
      <DisplayMenu more={more} />
      <ShareMenu targets={targets} />
    </header>
  );
}
