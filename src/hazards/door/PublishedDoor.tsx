import { useAtlas } from '../../store/context.ts';
import { Later } from './Later.tsx';

/** Fetches what shows the archives of hazardous areas that the site publishes, or what says that it has none that a link asks for. */
export function PublishedDoor() {
  const asked = useAtlas((state) => state.view.layers !== null);
  return (
    <>
      <Later load={load} published />
      {asked && <Later load={refuse} />}
    </>
  );
}

/** The build says so where the site publishes archives of hazardous areas. */
const publishes = () => document.querySelector('meta[name="hazards"]') !== null;

const load = async () => (publishes() ? (await import('../ui/published/PublishedAreas.tsx')).PublishedAreas : null);

const refuse = async () => (publishes() ? null : (await import('./Unpublished.tsx')).Unpublished);
