// A desk for the map alone: real areas, roads and muster points, an invented exercise in which as many units as asked for
// are on the road at once. Its figures mean nothing; it exists to be drawn.

import { signal } from '@preact/signals';
import type { Topology } from 'topojson-specification';
import { createAssuming } from '../../src/app/exercise/assuming.ts';
import type { Desk, RendererChoice, Selection, Theme } from '../../src/app/exercise/desk.ts';
import { createKeeping } from '../../src/app/exercise/keeping.ts';
import { createMapLayers } from '../../src/app/exercise/map-layers.ts';
import { createRoomNow } from '../../src/app/exercise/room-now.ts';
import { CENTRE_KINDS, type Centre } from '../../src/core/model/coordination.ts';
import type { Capability, Force, MusterPoint } from '../../src/core/model/dataset.ts';
import { NOT_DEBRIEFED } from '../../src/core/model/debrief.ts';
import type { ResolvedExercise } from '../../src/core/model/exercise.ts';
import type { Network } from '../../src/core/model/network.ts';
import { INCIDENT, UNIT } from '../../src/core/model/states.ts';
import type { RoadGraph } from '../../src/core/routing/graph.ts';
import type { Router } from '../../src/core/routing/router.ts';
import { FACT, INCIDENT_FACTS, UNIT_FACTS } from '../../src/core/trace/facts.ts';
import { createStateReader } from '../../src/core/trace/state.ts';
import type { Trace, TraceIncident, TraceUnit } from '../../src/core/trace/trace.ts';

export interface SceneDocuments {
  readonly areas: Topology;
  readonly context: Topology;
  readonly roads: RoadGraph;
  readonly router: Router;
  readonly forces: readonly Force[];
  readonly capabilities: readonly Capability[];
  readonly musterPoints: readonly MusterPoint[];
  readonly centres: readonly Centre[];
  readonly network: Network;
}

export interface SceneDesk extends Desk {
  /** Puts the cursor; what the exercise's clock does in the product. */
  setCursor(sec: number): void;
}

/** All units asked for are on the road between these seconds of the exercise. */
export const MOVING_FROM_SEC = 5400;
export const MOVING_TO_SEC = 7200;
const HORIZON_SEC = 12 * 3600;

/** Units a force of middling size is given, by capability; others get one. */
const HELD: Readonly<Record<string, number>> = { publicOrder: 14, firearms: 3, generalOfficers: 2 };

const PLACES: readonly (readonly [string, string, number, number, number])[] = [
  ['Croydon', 'E23000001', 51.376, -0.098, 38],
  ['Ealing', 'E23000001', 51.513, -0.305, 24],
  ['Hackney', 'E23000001', 51.545, -0.055, 26],
  ['Clapham', 'E23000001', 51.462, -0.138, 30],
  ['Liverpool', 'E23000004', 53.405, -2.98, 9],
  ['Birmingham', 'E23000014', 52.48, -1.9, 12],
];

/** Nobody reads scores off this desk. */
const NOT_SCORED: Desk['data']['scoring'] = {
  schema: 'muster.scoring/1',
  about: '',
  weights: [],
  yardsticks: {} as never,
};

/** `moving` units on the road together, the others at home, called, or at work. */
export function makeScene(documents: SceneDocuments, moving: number, renderer: RendererChoice): SceneDesk {
  const trace = makeTrace(documents, moving);
  const reader = createStateReader(trace);
  const cursorSec = signal(MOVING_FROM_SEC);
  const selection = signal<Selection | null>(null);
  const theme = signal<Theme>('light');
  const choice = signal<RendererChoice>(renderer);
  const notice = signal<string | null>(null);
  const shown = signal<Trace | null>(trace);
  const nothing = (): void => undefined;
  return {
    data: {
      areas: documents.areas,
      context: documents.context,
      roads: documents.roads,
      forces: documents.forces,
      groupings: [],
      structures: [],
      capabilities: trace.header.exercise.capabilities,
      musterPoints: documents.musterPoints,
      scenarios: [],
      editions: [],
      roles: [],
      scoring: NOT_SCORED,
    },
    stage: signal('paused'),
    scenario: signal(null),
    seed: signal('drawing'),
    trace: shown,
    traceHash: signal(null),
    engine: signal({ kind: 'ready' }),
    cursorSec,
    room: createRoomNow(cursorSec),
    speed: signal(60),
    decisions: signal([]),
    branches: signal({ now: { id: 'b1', name: '', from: null }, others: [] }),
    branching: { off: nothing, to: nothing, rename: nothing, remove: nothing, restore: nothing },
    canUndo: signal(false),
    canRedo: signal(false),
    visit: signal(0),
    debrief: signal(NOT_DEBRIEFED),
    assuming: createAssuming({
      kept: signal([]),
      isFixed: () => true,
      run: nothing,
      keep: nothing,
      form: () => Promise.resolve(null),
    }),
    keeping: createKeeping(() => Promise.reject(new Error('nothing is kept here'))),
    exerciseNow: () => null,
    layers: createMapLayers(signal(null)),
    selection,
    theme,
    renderer: choice,
    mapNotice: notice,
    sight: signal(null),
    setSight: nothing,
    here: { clicked: signal(null), timeTo: signal(null), pin: signal(null) },
    stateNow: () => reader.at(cursorSec.peek()),
    setCursor(sec) {
      cursorSec.value = sec;
    },
    select(next) {
      selection.value = next;
    },
    setTheme(next) {
      document.documentElement.dataset.theme = next;
      theme.value = next;
    },
    setRenderer(next) {
      choice.value = next;
    },
    setMapNotice(next) {
      notice.value = next;
    },
    choose: nothing,
    chooseOwn: nothing,
    open: nothing,
    goOn: nothing,
    setParameter: nothing,
    switchSet: nothing,
    setStructure: nothing,
    setSeed: nothing,
    begin: nothing,
    play: nothing,
    pause: nothing,
    leave: nothing,
    setSpeed: nothing,
    seek: nothing,
    stepFact: nothing,
    decide: nothing,
    setDebrief: nothing,
    observe: nothing,
    redecide: nothing,
    undo: nothing,
    redo: nothing,
    melText: async () => null,
    takeMel: async () => ({ isTaken: true, told: [] }),
    retry: nothing,
  };
}

type Row = readonly [timeSec: number, kind: number, subject: number, a: number, b: number, c: number];

function makeTrace(documents: SceneDocuments, moving: number): Trace {
  const { forces, capabilities, musterPoints, router, centres, network } = documents;
  const units: TraceUnit[] = forces.flatMap((force, forceIndex) => {
    const points = musterPoints.flatMap((point, n) => (point.force === force.id ? [n] : []));
    const size = force.id === 'E23000001' ? 4 : force.id === 'E23000034' ? 0.3 : 0.6 + ((forceIndex * 7) % 10) / 10;
    return capabilities.flatMap(({ id, unitShort }, capability) =>
      Array.from({ length: Math.round((HELD[id] ?? 1) * size) }, (_, n) => ({
        id: `${force.id}/${unitShort}/${n + 1}`,
        name: `${force.shortName} ${unitShort} ${n + 1}`,
        force: forceIndex,
        capability,
        musterPoint: points[n % Math.max(1, points.length)] ?? 0,
        travelling: 25,
        onTheLine: 22,
      })),
    );
  });
  const incidents: TraceIncident[] = PLACES.map(([name, id, lat, lon]) => ({
    id: name,
    name,
    force: forces.findIndex((force) => force.id === id),
    placeName: name,
    lat,
    lon,
    rendezvousName: `${name} rendezvous`,
    rendezvousLat: lat - 0.06,
    rendezvousLon: lon + 0.05,
  }));
  const rows: Row[] = incidents.flatMap((_, n): Row[] => [
    [60, INCIDENT_FACTS + INCIDENT.reported, n, 0, 0, 0],
    [60, INCIDENT_FACTS + INCIDENT.escalating, n, 0, 0, 0],
    [60, FACT.demandChanged, n, 0, PLACES[n]?.[4] ?? 1, 0],
  ]);
  const trees = incidents.map((i) => router.towards({ lat: i.rendezvousLat, lon: i.rendezvousLon }, 'carrier'));
  const journeys: { leg: ReturnType<Router['journey']>; departSec: number }[] = [];

  const be = (timeSec: number, state: number, unit: number, incident: number, leg: number): Row => [
    Math.max(1, Math.round(timeSec)),
    UNIT_FACTS + state,
    unit,
    incident,
    leg,
    0,
  ];
  // Spread over the country: every so many units, so that all forces send some.
  const order = units.map((_, n) => n).sort((a, b) => spread(a) - spread(b));
  let onRoad = 0;
  let atWork = 0;
  for (const unit of order) {
    const from = musterPoints[units[unit]?.musterPoint ?? 0];
    if (from === undefined) continue;
    const incident = spread(unit * 3 + 1) % incidents.length;
    const force = units[unit]?.force ?? 0;
    if (incidents[incident]?.force === force && atWork < 90) {
      rows.push(be(600, UNIT.warned, unit, incident, -1), be(900, UNIT.deployed, unit, incident, -1));
      atWork++;
      continue;
    }
    const tree = trees[incident];
    if (tree === undefined) continue;
    const leg = router.journey(tree, { lat: from.lat, lon: from.lon }, 3 * 86_400);
    const spare = leg.seconds - (MOVING_TO_SEC - MOVING_FROM_SEC);
    if (onRoad < moving && spare > 600) {
      // Somewhere on its way at the start of the window, and not there before its end.
      const departSec = MOVING_FROM_SEC - Math.floor(spare * ((spread(unit + 11) % 100) / 100));
      rows.push(
        be(departSec - 2400, UNIT.warned, unit, incident, -1),
        be(departSec - 1200, UNIT.formed, unit, incident, -1),
      );
      rows.push(be(departSec, UNIT.travelling, unit, incident, journeys.length));
      rows.push(be(departSec + leg.seconds, UNIT.atRendezvous, unit, incident, -1));
      rows.push(be(departSec + leg.seconds + 900, UNIT.deployed, unit, incident, -1));
      journeys.push({ leg, departSec: Math.max(1, departSec) });
      onRoad++;
    } else if (unit % 9 === 0) rows.push(be(2000 + (unit % 50) * 60, UNIT.mustering, unit, incident, -1));
  }
  if (onRoad < moving) throw new Error(`only ${onRoad} of ${moving} units found a long enough way`);
  rows.push(...messageRows(forces.length, centres));
  rows.sort((a, b) => a[0] - b[0]);
  const column = (n: 1 | 2 | 3 | 4 | 5) => rows.map((row) => row[n]);
  const knots = journeys.map(({ leg }) => leg.endSec);
  const edges = journeys.map(({ leg }) => leg.edges);
  const starts = (lists: readonly ArrayLike<number>[]): Uint32Array => {
    let sum = 0;
    return Uint32Array.of(0, ...lists.map((list) => (sum += list.length)));
  };
  const exercise = {
    scenario: { title: 'A drawing' },
    doctrine: { routes: [], coordination: { handlers: CENTRE_KINDS.map((kind) => ({ kind })), kinds: STANDING } },
    interoperability: { capabilities: [], documented: [], sets: [], entered: [] },
    capabilities,
    forces,
    musterPoints,
    holdings: {},
    contributions: {},
    collaborations: [],
    centres,
    network,
  } as unknown as ResolvedExercise;
  return {
    header: {
      format: 'muster.trace/1',
      engineVersion: 'drawing',
      exercise,
      seed: 'drawing',
      replication: 0,
      decisions: [],
      data: [],
      startUtcSec: 0,
      durationSec: HORIZON_SEC,
      utcOffsets: [{ fromSec: 0, offsetSec: 0 }],
      forceIds: forces.map(({ id }) => id),
      capabilityIds: capabilities.map(({ id }) => id),
      tierIds: [],
      units,
      incidents,
    },
    facts: {
      length: rows.length,
      timeSec: Uint32Array.from(rows, (row) => row[0]),
      kind: Uint8Array.from(column(1)),
      subject: Int32Array.from(column(2)),
      a: Int32Array.from(column(3)),
      b: Int32Array.from(column(4)),
      c: Int32Array.from(column(5)),
    },
    legs: {
      length: journeys.length,
      departSec: Uint32Array.from(journeys, ({ departSec }) => departSec),
      fromLat: Float64Array.from(journeys, ({ leg }) => leg.from.lat),
      fromLon: Float64Array.from(journeys, ({ leg }) => leg.from.lon),
      toLat: Float64Array.from(journeys, ({ leg }) => leg.to.lat),
      toLon: Float64Array.from(journeys, ({ leg }) => leg.to.lon),
      startNode: Int32Array.from(journeys, ({ leg }) => leg.startNode),
      endNode: Int32Array.from(journeys, ({ leg }) => leg.endNode),
      metres: Uint32Array.from(journeys, ({ leg }) => leg.metres),
      knotStart: starts(knots),
      knotSec: Uint32Array.from(knots.flatMap((k) => Array.from(k))),
      edgeStart: starts(edges),
      edge: Int32Array.from(edges.flatMap((e) => Array.from(e))),
    },
    requests: {
      length: REQUESTS,
      incident: Int32Array.from({ length: REQUESTS }, (_, n) => n % incidents.length),
      capability: new Int32Array(REQUESTS),
      units: new Int32Array(REQUESTS).fill(20),
      draftedSec: new Uint32Array(REQUESTS).fill(60),
    },
  };
}

/** Requests that the national centre asks forces about all the time that units are on the road. */
const REQUESTS = 12;
const ASKED = 30;
const ANSWER_SEC = 600;
const STANDING = CENTRE_KINDS.map((id) => ({ id, standing: true }));

function messageRows(forces: number, centres: readonly Centre[]): Row[] {
  const national = centres.findIndex(({ kind }) => kind === 'national');
  const fromSec = MOVING_FROM_SEC - 3600;
  const lastsSec = MOVING_TO_SEC - fromSec;
  return Array.from({ length: REQUESTS }, (_, request): Row[] => {
    const reachedSec = fromSec + Math.floor((request / REQUESTS) * lastsSec * 0.5);
    const asks = Array.from({ length: ASKED }, (_, n): Row[] => {
      const force = spread(request * ASKED + n) % forces;
      const askedSec = reachedSec + 60 + Math.floor((n / ASKED) * lastsSec * 0.5);
      const answer = n % 3 === 0 ? FACT.donorDeclined : FACT.donorAgreed;
      return [
        [askedSec, FACT.donorAsked, force, request, 0, 1],
        [askedSec + ANSWER_SEC, answer, force, request, n % 3 === 0 ? 0 : 1, 1],
      ];
    }).flat();
    return [[reachedSec, FACT.requestReachedCentre, request, national, 0, 0], ...asks];
  }).flat();
}

/** A number that looks picked at random and never changes. */
const spread = (n: number): number => (Math.imul(n + 1, 2654435761) >>> 7) % 100_003;
