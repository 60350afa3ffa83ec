// What the map shows of one trace: units, incidents and the chosen layer at the cursor, and the live layers that draw them. Made anew
// when the trace or the atlas changes.

import type { Grouping } from '../../core/model/dataset.ts';
import type { ScoringRules } from '../../core/model/scoring.ts';
import type { RoadGraph } from '../../core/routing/graph.ts';
import type { ExerciseState } from '../../core/trace/state.ts';
import type { Trace } from '../../core/trace/trace.ts';
import type { Selection } from '../exercise/desk.ts';
import type { Atlas } from './atlas.ts';
import { createClosures } from './closures.ts';
import type { Geography } from './geography.ts';
import { createIncidentFigures, type IncidentFigures } from './incidents.ts';
import type { LabelSubjects } from './labels.ts';
import { chooseLayer } from './layers/choose.ts';
import type { AreaLayer } from './layers/layer.ts';
import type { LegendFacts } from './legend.ts';
import { createLive, type Live, type LiveSelection } from './live.ts';
import { NO_FIGURE } from './looks.ts';
import type { MapOverlay } from './overlays/overlay.ts';
import { createOverlays } from './overlays/overlays.ts';
import type { RoadLines } from './roads.ts';
import { createUnitPlaces, type UnitPlaces } from './units.ts';
import { screenX, screenY, type View } from './view.ts';
import type { Wanted } from './wanted.ts';
import { incidentsWords, providedWords, shortWords } from './words.ts';

export interface Exhibit {
  readonly trace: Trace;
  readonly units: UnitPlaces;
  readonly figures: IncidentFigures;
  /** By what the areas are coloured. */
  readonly layer: AreaLayer;
  /** What is painted over the areas, in the order in which it lies. */
  readonly over: readonly MapOverlay[];
  readonly main: Live;
  readonly inset: Live;
  /** The state last shown; null before the first. */
  readonly state: ExerciseState | null;
  update(state: ExerciseState | null): ExerciseState | null;
  /** Takes another layer, capability or selection; true if the layer is another than it was. */
  follow(wanted: Wanted): boolean;
  /** Copies the class of each area; true if any changed. */
  readSteps(steps: Uint8Array): boolean;
  /** True once after anything of that came to look another way. */
  overChanged(): boolean;
  areasOfForce(force: number): readonly number[];
  forceOfArea(area: number): number;
  selection(selection: Selection | null): LiveSelection;
  labelSubjects(selection: Selection | null, selectedAreas: readonly number[]): LabelSubjects;
  /** Has nothing moved since the labels were laid out at this time? */
  settled(laidAt: number): boolean;
  londonWords(inset: View): string;
  legendFacts(): LegendFacts;
  destroy(): void;
}

/** From this scale on a ring's label also says how many are provided, pixels a kilometre. */
const FIGURES_FROM_K = 2.2;

export interface ExhibitParts {
  readonly geography: Geography;
  readonly graph: RoadGraph;
  readonly roads: RoadLines;
  readonly atlas: Atlas;
  readonly groupings: readonly Grouping[];
  readonly rules: ScoringRules;
  /** Asks for the areas to be painted again. */
  ask(): void;
}

export function createExhibit(
  trace: Trace,
  { geography, graph, roads, atlas, groupings, rules, ask }: ExhibitParts,
  wantedFirst: Wanted,
): Exhibit {
  const { header } = trace;
  const units = createUnitPlaces(trace, roads);
  const figures = createIncidentFigures(trace);
  const closures = createClosures(trace, graph, roads);
  const overlays = createOverlays({ trace, roads, closures, rules });
  overlays.show(wantedFirst.overlays, null);
  const main = createLive(trace, units, figures, atlas, 0);
  const inset = createLive(trace, units, figures, atlas, header.incidents.length);
  const forceIndex = new Map<string, number>(header.forceIds.map((id, n) => [id, n]));
  // Under another structure a force has several areas.
  header.exercise.forces.forEach(({ areas }, n) => {
    for (const area of areas ?? []) forceIndex.set(area, n);
  });
  const forceOf = Int16Array.from(geography.areas, ({ id }) => forceIndex.get(id) ?? -1);
  let wanted = wantedFirst;
  let chosen = chooseLayer(trace, groupings, wanted, ask);
  let state: ExerciseState | null = null;
  let overIsOther = false;
  let shown: ExerciseState | null = null;
  let shownSec = -1;
  let movedAt = 0;
  let london = '';
  let londonVersion = -1;

  return {
    trace,
    units,
    figures,
    get layer() {
      return chosen.layer;
    },
    get over() {
      return overlays.shown;
    },
    main,
    inset,
    get state() {
      return state;
    },
    update(next) {
      state = next;
      // As somebody else sees it, the same second is another state.
      if (next === null || (next === shown && next.timeSec === shownSec)) return next;
      shown = next;
      shownSec = next.timeSec;
      movedAt = performance.now();
      units.update(next);
      figures.update(next);
      chosen.layer.update(next);
      if (overlays.update(next)) overIsOther = true;
      return next;
    },
    follow(next) {
      wanted = next;
      overlays.show(wanted.overlays, state);
      const found = chooseLayer(trace, groupings, wanted, ask, chosen);
      if (found === chosen) return false;
      chosen.layer.dispose?.();
      chosen = found;
      if (state !== null) chosen.layer.update(state);
      return true;
    },
    readSteps(steps) {
      let changed = false;
      for (let area = 0; area < forceOf.length; area++) {
        const force = forceOf[area]!;
        const step = force < 0 ? NO_FIGURE : chosen.layer.classOf[force]!;
        if (steps[area] !== step) changed = true;
        steps[area] = step;
      }
      return changed;
    },
    overChanged() {
      const changed = overIsOther;
      overIsOther = false;
      return changed;
    },
    areasOfForce: (force) => [...forceOf.keys()].filter((area) => forceOf[area] === force),
    forceOfArea: (area) => forceOf[area] ?? -1,
    selection: (selection) => ({
      showsUnits: wanted.overlays.includes('units'),
      showsIncidents: wanted.overlays.includes('incidents'),
      unit: selection?.kind === 'unit' ? selection.index : -1,
      incident: selection?.kind === 'incident' ? selection.index : -1,
    }),
    labelSubjects: (selection, selectedAreas) => ({
      selectedAreas,
      areaName: (area) => {
        const force = forceOf[area]!;
        if (force < 0) return geography.areas[area]!.force.shortName;
        return forceOf.indexOf(force) === area ? header.exercise.forces[force]!.shortName : '';
      },
      selectedIncident: selection?.kind === 'incident' ? selection.index : -1,
      selectedUnit: selection?.kind === 'unit' ? (header.units[selection.index]?.name ?? '') : '',
      incidentLines(lead, groups, view) {
        if (!wanted.overlays.includes('incidents')) return [];
        const asking = header.incidents.filter((_, n) => groups.lead[n] === lead && figures.demand[n]! > 0);
        const isSelected = selection?.kind === 'incident' && selection.index === lead;
        if (asking.length === 0) return isSelected ? [header.incidents[lead]!.placeName] : [];
        const name = asking.length > 1 ? incidentsWords(asking.length) : asking[0]!.placeName;
        if (view.k < FIGURES_FROM_K) return [name];
        return [name, providedWords(groups.atWork[lead]!, groups.demand[lead]!)];
      },
    }),
    settled: (laidAt) => laidAt >= movedAt,
    londonWords(view) {
      if (londonVersion === figures.version) return london;
      londonVersion = figures.version;
      let [short, demand, live] = [0, 0, 0];
      for (let n = 0; n < figures.count; n++) {
        if (figures.live[n] === 0) continue;
        const x = screenX(view, figures.x[n]!) - view.left;
        const y = screenY(view, figures.y[n]!) - view.top;
        if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
        live++;
        short += figures.short[n]!;
        demand += figures.demand[n]!;
      }
      london = live === 0 ? '' : shortWords(short, demand);
      return london;
    },
    legendFacts() {
      const present = new Set(header.units.map((unit) => header.capabilityIds[unit.capability]));
      return {
        ...wanted,
        layer: chosen.layer,
        choices: chosen.choices,
        capability: chosen.capability,
        capabilities: header.exercise.capabilities.filter(({ id }) => present.has(id)),
        ...closures.kinds,
        hasGaps: forceOf.some((force) => force < 0 || chosen.layer.classOf[force] === NO_FIGURE),
      };
    },
    destroy() {
      chosen.layer.dispose?.();
      main.destroy();
      inset.destroy();
    },
  };
}
