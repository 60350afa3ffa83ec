// The command palette, fetched when it is first called; on the desk as soon as there is time, so that it is there at once.

import { useEffect } from 'preact/hooks';
import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';

const load = async () => (await import('./palette.tsx')).Palette;

const SOON_MS = 2000;

export function PaletteWhenWanted() {
  const { desk, view } = useDesk();
  const isOnDesk = desk.stage.value !== 'choosing' && desk.stage.value !== 'briefing';
  useEffect(() => {
    if (!isOnDesk) return;
    // One that fails is tried again, and told of, when it is wanted.
    const timer = setTimeout(() => void load().catch(() => null), SOON_MS);
    return () => clearTimeout(timer);
  }, [isOnDesk]);
  return view.palette.value ? <WhenWanted load={load} /> : null;
}
