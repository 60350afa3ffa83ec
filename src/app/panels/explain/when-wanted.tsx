// The glossary's page, fetched when it is first called.

import { useDesk } from '../context.ts';
import { WhenWanted } from '../parts/when-wanted.tsx';

const load = async () => (await import('./explain-parts.tsx')).GlossarySheet;

export function GlossaryWhenWanted() {
  const { view } = useDesk();
  return view.glossary.value === null ? null : <WhenWanted load={load} />;
}
