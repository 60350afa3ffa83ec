// The map, fetched once a scenario is chosen: the start needs none of it, and while the briefing is read it comes.

import { effect } from '@preact/signals';
import type { Desk } from './exercise/desk.ts';
import type { MountMap } from './panels/app.tsx';

const NO_MAP = 'The map could not be fetched; everything else works. Reload the page to try again.';

export function mapWhenWanted(desk: Desk): MountMap {
  let fetching: Promise<typeof import('./map/create-map.ts')> | null = null;
  const fetched = () => {
    fetching ??= import('./map/create-map.ts');
    return fetching;
  };
  effect(() => {
    // What fails here fails again, and is told, where the map is mounted.
    if (desk.stage.value !== 'choosing') fetched().catch(() => {});
  });
  return (host) => {
    let map: { destroy(): void } | null = null;
    let isWanted = true;
    fetched().then(
      ({ createMap }) => {
        if (isWanted) map = createMap(host, desk);
      },
      () => desk.setMapNotice(NO_MAP),
    );
    return {
      destroy() {
        isWanted = false;
        map?.destroy();
      },
    };
  };
}
