// What the consistency components rest on: who departs from the national standard, and what a difference costs.

import type { Assumption, ScoreInputs } from '../types.ts';

export const standardsAssumptions = ({ reading }: ScoreInputs): Assumption[] => {
  const { exercise } = reading.trace.header;
  const sets = exercise.interoperability.sets.filter(({ on }) => on);
  return [
    ...sets.map(({ id, name }) => ({ path: `/interoperability/sets/${id}`, what: `a set of deviations: ${name}` })),
    { path: '/doctrine/workingTogether/sides', what: 'parts of an incident that can be held apart' },
    { path: '/doctrine/workingTogether/apartEffect', what: 'effect of a unit that is kept apart' },
    ...(exercise.scenario.radio?.applies ? [{ path: '/scenario/radio', what: 'the radio plan' }] : []),
    ...exercise.scenario.incidents.flatMap(({ id, name, radio }) =>
      radio?.applies ? [{ path: `/scenario/incidents/${id}/radio`, what: `the radio plan of ${name}` }] : [],
    ),
  ];
};
