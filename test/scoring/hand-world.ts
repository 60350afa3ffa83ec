// Small worlds written down fact by fact, for scores worked out on paper: Kent hosts, Essex and Sussex can lend. Each
// force holds five public order units of ten officers on the line; a bronze commander is a unit of one.

import { assert } from '../../src/core/base/assert.ts';
import type { ResolvedExercise } from '../../src/core/model/exercise.ts';
import { FACT, type FactKind } from '../../src/core/trace/facts.ts';
import { createRecorder } from '../../src/core/trace/recorder.ts';
import type { Trace, TraceHeader } from '../../src/core/trace/trace.ts';

export const HOUR = 3600;
export const MINUTE = 60;
const KENT = 0;
export const [ESSEX, SUSSEX] = [1, 2];
export const [PUBLIC_ORDER, BRONZE] = [0, 1];
/** Units 0 to 4 are Kent's, 5 to 9 those of Essex, 10 to 14 those of Sussex; 15 is Kent's bronze commander. */
export const KENT_UNITS = [0, 1, 2, 3, 4] as const;
export const ESSEX_UNITS = [5, 6, 7, 8, 9] as const;

export type Row = readonly [timeSec: number, kind: FactKind, subject?: number, a?: number, b?: number, c?: number];

interface World {
  readonly hours: number;
  /** Units asked for by each request for public order, and when. */
  readonly requests?: readonly { readonly units: number; readonly draftedSec: number }[];
  /** In any order; those of one second stay as they are written. */
  readonly rows: readonly Row[];
  readonly doctrine?: Partial<ResolvedExercise['doctrine']>;
  /** Essex departs from the national standard in its kit. */
  readonly essexDeviates?: boolean;
  /** Partners that its phase needs. */
  readonly partners?: readonly string[];
  /** The incident demands a bronze commander. */
  readonly bronze?: boolean;
}

const said = { source: 'Made up by a test', asOf: '2026', basis: 'illustrative' } as const;
const FORCES = ['Kent', 'Essex', 'Sussex'];
const IDS = ['E23000032', 'E23000028', 'E23000033'];
const held = { publicOrder: { units: 5, ...said }, bronzeCommander: { units: 1, ...said } };

export function handWorld({
  hours,
  requests = [],
  rows,
  doctrine = {},
  essexDeviates,
  bronze,
  partners = [],
}: World): Trace {
  const recorder = createRecorder();
  for (const { units, draftedSec } of requests) recorder.request(0, PUBLIC_ORDER, units, draftedSec);
  for (const [timeSec, kind, subject = 0, a = 0, b = 0, c = 0] of [...rows].sort(([x], [y]) => x - y)) {
    assert(timeSec <= hours * HOUR, 'a row within the exercise', { timeSec });
    recorder.fact(timeSec, FACT[kind], subject, a, b, c);
  }
  const unit = (force: number, n: number, capability: number) => ({
    id: `${force}/${capability}/${n}`,
    name: `${FORCES[force]} ${capability === BRONZE ? 'bronze' : 'PSU'} ${n + 1}`,
    force,
    capability,
    musterPoint: force,
    travelling: capability === BRONZE ? 1 : 12,
    onTheLine: capability === BRONZE ? 1 : 10,
  });
  const five = (force: number) => [0, 1, 2, 3, 4].map((n) => unit(force, n, PUBLIC_ORDER));
  const minutes = { min: 0, p10: 0, p50: 0, p90: 0, max: 0, ...said };
  const need = (partner: string) => ({ partner, withinMin: 30, channels: ['telephone'], ...said });
  const demand = (capability: string) => ({ capability, units: 1, ...said });
  const capability = (id: string, name: string, onTheLine: number) => ({
    id,
    name,
    unitName: 'unit',
    unitPlural: 'units',
    onTheLine: { value: onTheLine, ...said },
    travelling: { value: onTheLine, ...said },
    spr: ['5.1'],
  });
  const deviation = { force: IDS[ESSEX], capability: 'publicOrder', attribute: 'kit', variant: 'other', ...said };
  const header = {
    format: 'muster.trace/1',
    engineVersion: '0.1.0',
    exercise: {
      scenario: {
        id: 'by-hand',
        title: 'By hand',
        incidents: [
          {
            id: 'ashford',
            force: IDS[KENT],
            phases: [
              {
                id: 'a',
                name: 'A',
                demand: ['publicOrder', ...(bronze ? ['bronzeCommander'] : [])].map(demand),
                partners: partners.map(need),
              },
            ],
          },
        ],
      },
      doctrine: {
        tiers: [
          { id: 'local', name: 'Local', centre: 'the control room', pool: 'own', spr: '3.2' },
          { id: 'national', name: 'National', centre: 'the national centre', pool: 'nation', spr: '6.4' },
        ],
        routes: [{ id: 'publicOrder', alsoServes: ['bronzeCommander'], tiers: [{ id: 'local' }, { id: 'national' }] }],
        coordination: { handlers: [], kinds: [], messages: { otherMeansMin: minutes } },
        mobilisationStandard: {
          capability: 'publicOrder',
          steps: [
            { withinHours: 1, share: 0.1 },
            { withinHours: 4, share: 0.4 },
            { withinHours: 8, share: 0.6 },
          ],
          ...said,
        },
        workingTogether: { bridging: true, compatibility: true, command: true, spans: [] },
        ...doctrine,
      },
      capabilities: [capability('publicOrder', 'Public order', 10), capability('bronzeCommander', 'Bronze command', 1)],
      forces: FORCES.map((name, n) => ({
        id: IDS[n],
        name,
        shortName: name,
        groupings: { mutualAid: n === ESSEX ? 'Eastern' : 'South East' },
      })),
      musterPoints: [],
      centres: [
        { id: 'room', name: 'Kent control room', kind: 'controlRoom', force: IDS[KENT], staff: { value: 1, ...said } },
        { id: 'nation', name: 'National centre', kind: 'national', staff: { value: 1, ...said } },
      ],
      network: { channels: [], groups: [], partners: [], links: [] },
      holdings: Object.fromEntries(IDS.map((id) => [id, held])),
      interoperability: {
        capabilities: [
          {
            id: 'publicOrder',
            attributes: [
              {
                id: 'kit',
                name: 'Kit',
                spr: '5.3',
                national: 'national',
                variants: [
                  { id: 'national', name: 'National', level: 1 },
                  { id: 'other', name: 'Other', level: 0 },
                ],
                byLevel: [],
                between: [],
              },
            ],
          },
        ],
        documented: [],
        sets: [],
        entered: essexDeviates ? [deviation] : [],
      },
    },
    seed: 'hand',
    replication: 0,
    decisions: [],
    data: [],
    startUtcSec: 0,
    durationSec: hours * HOUR,
    utcOffsets: [{ fromSec: 0, offsetSec: 0 }],
    forceIds: IDS,
    capabilityIds: ['publicOrder', 'bronzeCommander'],
    tierIds: ['local', 'national'],
    units: [...five(KENT), ...five(ESSEX), ...five(SUSSEX), unit(KENT, 0, BRONZE)],
    incidents: [{ id: 'ashford', name: 'Ashford', force: KENT, placeName: 'Ashford', lat: 51, lon: 1 }],
  };
  return recorder.finish(header as unknown as TraceHeader);
}

/** One unit from warning to release, for a request; the times are seconds. */
export const stint = (
  unit: number,
  times: { readonly warned: number; readonly formed: number; readonly came: number; readonly released: number },
  {
    request = 0,
    bridgingSec = 0,
    idle = false,
  }: { readonly request?: number; readonly bridgingSec?: number; readonly idle?: boolean } = {},
): Row[] => [
  [times.warned, 'unitWarned', unit, 0, -1, request],
  [times.formed, 'unitFormed', unit, 0, -1, request],
  [times.came, 'unitReachedRendezvous', unit, 0, 0, request],
  [times.came, 'unitEnteredReception', unit, 0, 0, bridgingSec],
  ...(idle ? [[times.came, 'unitFoundNoPlace', unit, 0, 0, 0] as const] : []),
  [times.came, idle ? 'unitLeftIdle' : 'unitDeployed', unit, 0, 0, request],
  [times.released, 'unitReleased', unit, 0, 0, request],
];
