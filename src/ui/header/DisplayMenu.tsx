import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isServedByWorker } from '../../atlas/served.ts';
import { type ColourSet, colourSets } from '../../design/palette.ts';
import { areaUnits } from '../../domain/area.ts';
import { type Language, languages } from '../../domain/language.ts';
import { levels } from '../../domain/level.ts';
import { DisplayIcon } from '../../kit/icons.tsx';
import { Popover } from '../../kit/Popover.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { languageNames } from '../../locales/load.ts';
import { appearance, appearances, chooseAppearance } from '../../store/appearance.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { aboutPage } from '../../view/href.ts';
import { rememberLanguage } from '../../view/reader.ts';
import { Choice } from './Choice.tsx';

/** How the page speaks and looks: its language, light or dark, the colours of the map, the units of areas; and what else can be done with it. */
export function DisplayMenu({ more }: { readonly more: ReactNode }) {
  const t = useTranslate();
  const code = t.language.toUpperCase();
  const face = (
    <>
      <DisplayIcon />
      <span>{code}</span>
    </>
  );
  return (
    <Popover label={t('display.label', { code })} face={face} className="display">
      {() => (
        <>
          <Choices />
          <div className="menu-list display-more">{more}</div>
        </>
      )}
    </Popover>
  );
}

function Choices() {
  const t = useTranslate();
  const { language, colours, units } = useAtlas((state) => state.view);
  const root = useAtlas((state) => state.root);
  const { choice } = useStore(appearance);
  const { chooseLanguage, chooseColours, chooseUnits } = useActions();
  const speak = (chosen: Language) => {
    rememberLanguage(chosen);
    chooseLanguage(chosen);
  };
  return (
    <>
      <Choice
        name="language"
        legend={t('language.label')}
        codes={languages}
        chosen={language}
        words={(each) => languageNames[each]}
        lang={(each) => each}
        choose={speak}
      />
      <Choice
        name="appearance"
        legend={t('appearance.label')}
        note={t('appearance.note')}
        codes={appearances}
        chosen={choice}
        words={(each) => t(`appearance.${each}`)}
        choose={chooseAppearance}
      />
      <Choice
        name="colours"
        legend={t('colours.label')}
        codes={colourSets}
        chosen={colours}
        words={(each) => <Colours set={each} />}
        choose={chooseColours}
        tall
      />
      <Choice
        name="units"
        legend={t('units.label')}
        note={t('units.note')}
        codes={areaUnits}
        chosen={units}
        words={(each) => t(`units.${each}`)}
        choose={chooseUnits}
      />
      <p className="display-foot">
        <a href={root + aboutPage(language)}>{t('about.title')}</a>
        {isServedByWorker() && <span className="quiet">{t('offline.cached')}</span>}
      </p>
    </>
  );
}

/** A choice of colours by its name, what it is good for, and what it looks like. */
function Colours({ set }: { readonly set: ColourSet }) {
  const t = useTranslate();
  return (
    <>
      {t(`colours.${set}`)}
      <span className="quiet">{t(`colours.${set}.note`)}</span>
      <span className="choice-look" data-colours={set}>
        {levels.map((level) => (
          <Swatch key={level} classId={level} width={40} height={14} />
        ))}
      </span>
    </>
  );
}
