import type { Atlas } from '../../../atlas/atlas.ts';
import { languages } from '../../../domain/language.ts';
import { over } from '../../../map/still/over.ts';
import { createKeeper, type Keeper } from '../../published/kept/keeper.ts';
import { keepScripts } from '../../published/kept/scripts.ts';
import { deviceKeep } from '../../published/kept/storage.ts';
import { createPublished, type PublishedLayers } from '../../published/published.ts';
import { loadWords } from '../../words/words.ts';
import { StillPublished } from './StillPublished.tsx';

export interface Begun {
  readonly published: PublishedLayers;
  readonly keeper: Keeper;
}

let begun: Begun | null = null;

/** The one set of archives of the page, drawn from when it is first asked for; a sheet or a frame in between costs none. */
export function begin(atlas: Atlas, root: string): Begun {
  if (begun !== null) return begun;
  const keep = deviceKeep();
  const published = createPublished({ root, keep });
  begun = { published, keeper: createKeeper(published, keep) };
  over.setState(({ all }) => ({ all: [...all, (props) => <StillPublished published={published} {...props} />] }));
  const country = [...atlas.shapes.values()].map(({ geometry }) => geometry);
  import('./draw-published.ts').then(
    ({ drawPublished }) => drawPublished(published, country),
    /* The still picture shows them without it. */
    () => {},
  );
  void published.start();
  void begun.keeper.read();
  /* A page that shows archives on a device must go on doing so, in every language, or hatch their ground. */
  keepScripts(() => Promise.all(languages.map(loadWords))).catch(() => {});
  return begun;
}
