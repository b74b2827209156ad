import { PublishedDoor } from './hazards/door/PublishedDoor.tsx';
import { MapView } from './map/MapView.tsx';
import { EmbedView } from './ui/embed/EmbedView.tsx';

/** The atlas in a frame of another page. */
export function Frame() {
  return (
    <EmbedView>
      <MapView />
      <PublishedDoor />
    </EmbedView>
  );
}
