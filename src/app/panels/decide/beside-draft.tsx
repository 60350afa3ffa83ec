// The forecast beside doctrine of a decision that is still being entered: asked once the hand rests, and never in the way of
// taking it.

import { useEffect, useMemo } from 'preact/hooks';
import type { Decision } from '../../../core/model/decisions.ts';
import type { Trace } from '../../../core/trace/trace.ts';
import { useDesk } from '../context.ts';
import { BesideCard } from './beside-card.tsx';
import { hasBeside } from './has-beside.ts';

const REST_MS = 700;

interface BesideDraftProps {
  readonly trace: Trace;
  /** What it is to take the place of. */
  readonly was: Decision | null;
  /** Null while something is still wrong with it. */
  readonly decision: Decision | null;
  /** Whether decisions after it stay. */
  readonly laterStay: boolean;
}

export function BesideDraft({ trace, was, decision, laterStay }: BesideDraftProps) {
  const { desk, view } = useDesk();
  const list = desk.decisions.value;
  // The reason changes nothing that is run.
  const { rationale: _, ...what } = decision ?? { rationale: '' };
  const key = decision === null || !hasBeside(decision) ? null : JSON.stringify(what);
  const asked = useMemo(() => {
    if (key === null) return null;
    const drafted = JSON.parse(key) as Decision;
    const decisions = [...list.filter((one) => one !== was && (laterStay || one.atSec <= drafted.atSec)), drafted].sort(
      (a, b) => a.atSec - b.atSec,
    );
    return { drafted, decisions, n: decisions.indexOf(drafted) };
  }, [key, list, was, laterStay]);
  useEffect(() => {
    if (asked === null) return;
    const timer = setTimeout(() => view.besides.want(asked.decisions, asked.n), REST_MS);
    return () => {
      clearTimeout(timer);
      view.besides.drop(asked.decisions, asked.n);
    };
  }, [asked, view]);
  const now = asked === null ? null : view.besides.now(asked.decisions, asked.n);
  return asked === null || now === null ? null : (
    <BesideCard trace={trace} decision={asked.drafted} now={now} isForecast />
  );
}
