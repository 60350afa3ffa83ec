// Which numbers of the exercise components rest on, by JSON Pointer into the resolved exercise: of the capabilities that
// are in play, so that a person can open and dispute each.

import { routeFor } from '../../model/doctrine.ts';
import { takesInCapability } from '../scope.ts';
import type { Assumption, ScoreInputs } from '../types.ts';

/** Routes of aid of the capabilities in the scope, with what each is called. */
function routesInPlay({ reading, scope }: ScoreInputs): { readonly route: string; readonly name: string }[] {
  const { capabilities, doctrine } = reading.trace.header.exercise;
  const found = new Map<string, string>();
  capabilities.forEach(({ id, name }, n) => {
    const route = takesInCapability(scope, n) ? routeFor(doctrine, id) : undefined;
    if (route !== undefined && !found.has(route.id)) found.set(route.id, name.toLowerCase());
  });
  return [...found].map(([route, name]) => ({ route, name }));
}

const ofRoutes = (inputs: ScoreInputs, fields: Readonly<Record<string, string>>): Assumption[] =>
  routesInPlay(inputs).flatMap(({ route, name }) =>
    Object.entries(fields).map(([field, what]) => ({
      path: `/doctrine/routes/${route}/${field}`,
      what: `${what}, ${name}`,
    })),
  );

export const formingAssumptions = (inputs: ScoreInputs): Assumption[] =>
  ofRoutes(inputs, { formableShare: 'share of holdings that can be formed', minimumCoverShare: 'cover kept at home' });

export const travelAssumptions = (inputs: ScoreInputs): Assumption[] =>
  ofRoutes(inputs, { departureMin: 'from formed to leaving', receptionMin: 'booking in at the rendezvous' });

export const coverAssumptions = (inputs: ScoreInputs): Assumption[] =>
  ofRoutes(inputs, { minimumCoverShare: 'cover kept at home' });

export const askingAssumptions = (inputs: ScoreInputs): Assumption[] => [
  { path: '/doctrine/declareMin', what: 'from the first report to the declaration' },
  ...ofRoutes(inputs, { retryMin: 'how often a request is tried again' }),
];
