import { Fragment } from 'react';
import { foreignLanguages } from '../../domain/names.ts';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { Chevron } from '../../kit/icons.tsx';
import { LocalName } from '../../kit/LocalName.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import type { DistrictReport } from '../../scene/report.ts';
import { countryName } from '../../text/country.ts';
import { CompareButton } from './CompareButton.tsx';
import { Level, type LevelItem } from './Level.tsx';

/** One district by its names, with its level and what decided it. */
export function DistrictHead({ item, report }: { readonly item: LevelItem; readonly report: DistrictReport }) {
  const t = useTranslate();
  const { name, kind, iso } = item.district;
  return (
    <>
      <p className="eyebrow">
        <DistrictLink district={null}>
          <Chevron to="left" />
          {countryName(t)}
        </DistrictLink>
        {` · ${t('panel.kind', { kind })}${iso === null ? '' : ` · ${iso}`}`}
      </p>
      <h1 tabIndex={-1}>
        <LocalName of={item.district} />{' '}
        <span className="other-names">
          {foreignLanguages(item.district).map((language, index) => (
            <Fragment key={language}>
              {index > 0 && ' · '}
              <span lang={language} translate="no">
                {name[language]}
              </span>
            </Fragment>
          ))}
        </span>
      </h1>
      <CompareButton district={item.district.id} />
      <Level item={item} report={report} />
    </>
  );
}
