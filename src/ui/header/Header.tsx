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

export function Header({ targets }: { readonly targets: readonly ShareTarget[] }) {
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
      <DisplayMenu />
      <ShareMenu targets={targets} />
    </header>
  );
}
