import { AsOf } from './AsOf.tsx';
import { DistrictLink } from './DistrictLink.tsx';
import { DisplayMenu } from './display/DisplayMenu.tsx';
import { EvidenceSwitch } from './EvidenceSwitch.tsx';
import { BrandIcon } from './icons.tsx';
import { PlainLinks } from './PlainLinks.tsx';
import { Search } from './Search.tsx';
import { ShareMenu, type Way } from './share/ShareMenu.tsx';
import { TableSwitch } from './TableSwitch.tsx';
import { useTranslate } from './use-translate.ts';

export function Header({ ways }: { readonly ways: readonly Way[] }) {
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
      <ShareMenu ways={ways} />
    </header>
  );
}
