// What the desk knows and can do: the one place where map and panels meet. Signals are read by whoever draws;
// changes go through the actions, so that map, timeline and inspector always agree.

import type { ReadonlySignal } from '@preact/signals';
import type { Topology } from 'topojson-specification';
import type { Problem } from '../../core/base/result.ts';
import type { Capability, Force, ForceId, Grouping, MusterPoint } from '../../core/model/dataset.ts';
import type { Debrief } from '../../core/model/debrief.ts';
import type { Decision, DecisionBy } from '../../core/model/decisions.ts';
import type { Role } from '../../core/model/roles.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import type { ScoringRules } from '../../core/model/scoring.ts';
import type { SprEdition } from '../../core/model/spr.ts';
import type { Structure } from '../../core/model/structure.ts';
import type { RoadGraph } from '../../core/routing/graph.ts';
import type { KeptBranches } from '../../core/scenario/kept-branches.ts';
import type { Sight } from '../../core/trace/sight.ts';
import type { ExerciseState } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';
import type { Assuming } from './assuming.ts';
import type { Branching, Follows } from './branches.ts';
import type { Observed } from './debriefing.ts';
import type { Here } from './here.ts';
import type { ExerciseNow, Keeping } from './keeping.ts';
import type { Listing } from './listing.ts';
import type { MapLayers } from './map-layers.ts';
import type { RoomNow } from './room-now.ts';

/** Documents loaded once at start and never changed. */
export interface DeskData {
  readonly areas: Topology;
  readonly context: Topology;
  readonly roads: RoadGraph;
  readonly forces: readonly Force[];
  /** What each grouping of forces into regions is for. */
  readonly groupings: readonly Grouping[];
  /** Structures of forces that an exercise can be run under; the first is the one there is. */
  readonly structures: readonly Structure[];
  readonly capabilities: readonly Capability[];
  readonly musterPoints: readonly MusterPoint[];
  readonly scenarios: readonly Scenario[];
  /** Editions of the Strategic Policing Requirement, earliest first. */
  readonly editions: readonly SprEdition[];
  /** Weights and yardsticks of the scores. */
  readonly scoring: ScoringRules;
  /** Parts that people play in an exercise. */
  readonly roles: readonly Role[];
}

/** One thing is selected at a time; indexes are those of the trace's header, its requests, centres, or any link between two. */
export interface Selection {
  readonly kind: 'force' | 'incident' | 'request' | 'unit' | 'centre' | 'link';
  readonly index: number;
}

/** Where the exercise is, as a person lives it. */
export type Stage = 'choosing' | 'briefing' | 'running' | 'paused' | 'ended' | 'debrief';

export type Theme = 'light' | 'dark' | 'projector';
export type RendererChoice = 'auto' | 'webgl' | 'canvas';

/** What the person is told about the engine: it works, it is busy, or what failed and what to do. */
export type EngineStatus =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working'; readonly sinceMs: number }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[]; readonly advice: string };

export interface Desk extends Listing {
  readonly data: DeskData;

  readonly stage: ReadonlySignal<Stage>;
  /** The scenario chosen, with the person's parameters in it; null while choosing. */
  readonly scenario: ReadonlySignal<Scenario | null>;
  readonly seed: ReadonlySignal<string>;
  /** The whole exercise under the present decisions, simulated ahead of the clock; null before the first run. */
  readonly trace: ReadonlySignal<Trace | null>;
  /** SHA-256 of the trace, null until worked out. */
  readonly traceHash: ReadonlySignal<string | null>;
  readonly engine: ReadonlySignal<EngineStatus>;
  /** The time cursor, seconds after the exercise's start; fractional while playing. */
  readonly cursorSec: ReadonlySignal<number>;
  /** Where the room is, which the desk's cursor may be ahead of or behind. */
  readonly room: RoomNow;
  /** Exercise seconds a real second, 1 to 7200. */
  readonly speed: ReadonlySignal<number>;
  readonly decisions: ReadonlySignal<readonly Decision[]>;
  /** Counts the exercises that there have been on the desk. */
  readonly visit: ReadonlySignal<number>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly selection: ReadonlySignal<Selection | null>;
  readonly theme: ReadonlySignal<Theme>;
  readonly renderer: ReadonlySignal<RendererChoice>;
  /** A sentence about the map's drawing for the person, or null (e.g. which renderer was chosen, or that WebGL failed). */
  readonly mapNotice: ReadonlySignal<string | null>;

  /** What was written down after the exercise. */
  readonly debrief: ReadonlySignal<Debrief>;

  /** The doctrine's figures as a person sets them. */
  readonly assuming: Assuming;

  readonly keeping: Keeping;

  /** What the map shows. */
  readonly layers: MapLayers;

  /** What the screen may know, where it is shown as somebody's; null for exercise control's own desk. */
  readonly sight: ReadonlySignal<Sight | null>;
  setSight(sight: Sight | null): void;
  /** Time from here: the place that was clicked on the map. */
  readonly here: Here;

  /** State of everything at the cursor, as far as the screen may know it. The object is reused: read it, don't keep it. */
  stateNow(): ExerciseState | null;

  choose(scenarioId: string): void;
  /** A scenario of the person's own, already read at the door. */
  chooseOwn(scenario: Scenario): void;
  /** Puts an exercise in the place of the one at hand, paused where its cursor is. */
  open(exercise: ExerciseNow): void;
  /** The exercise at hand as it was decided elsewhere: it is run again if it is to be, and where it is stays. */
  goOn(exercise: ExerciseNow, isOtherRun: boolean): void;
  /** The exercise at hand as it is kept; null while there is none or it has not run yet. */
  exerciseNow(): ExerciseNow | null;
  setParameter(parameterId: string, force: ForceId): void;
  /** A made-up set of differences between forces, on or off in this exercise, which is run again. */
  switchSet(id: string, on: boolean): void;
  /** The structure of forces by its id. */
  setStructure(structure: string): void;
  setSeed(seed: string): void;
  /** From the briefing into the exercise, paused at its start. */
  begin(): void;
  play(): void;
  pause(): void;
  /** Back to the choice of scenario. */
  leave(): void;
  setSpeed(speed: number): void;
  seek(sec: number): void;
  /** To the next (1) or previous (−1) fact. */
  stepFact(direction: 1 | -1): void;
  /** The other lists of decisions, and which one is at hand. */
  readonly branches: ReadonlySignal<KeptBranches>;
  readonly branching: Branching;
  /** Decisions, undo and redo show once they are kept; of each it is said who took it. What comes after one stays unless it is said to go. */
  decide(decision: DecisionBy, follows?: Follows): void;
  /** Puts another in a decision's place; null takes it away. */
  redecide(was: Decision, next: Decision | null, follows?: Follows): void;
  undo(): void;
  redo(): void;
  /** Shows at once, and is kept; nothing runs again for it. */
  setDebrief(debrief: Debrief): void;
  /** One more thing that evaluators saw; undone in turn with decisions. */
  observe(what: Observed): void;
  select(selection: Selection | null): void;
  setTheme(theme: Theme): void;
  setRenderer(choice: RendererChoice): void;
  setMapNotice(notice: string | null): void;
  /** Try the engine again after a failure. */
  retry(): void;
}
