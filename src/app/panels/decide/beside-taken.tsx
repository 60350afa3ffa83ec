// A decision that was taken, beside what doctrine would have done in its place.

import { useEffect } from 'preact/hooks';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { BesideCard } from './beside-card.tsx';

export function BesideTaken({ trace, n }: { readonly trace: Trace; readonly n: number }) {
  const { desk, view } = useDesk();
  const decisions = desk.decisions.value;
  const decision = decisions[n];
  useEffect(() => view.besides.want(decisions, n), [view, decisions, n]);
  const now = view.besides.now(decisions, n);
  return decision === undefined || now === null ? null : (
    <BesideCard trace={trace} decision={decision} now={now} isForecast={false} />
  );
}
