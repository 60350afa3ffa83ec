// Random doctrine on loss of control, and which incidents feed back and light which: steps that come soon, so that every
// one of them is seen in exercises of a few hours.

import fc from 'fast-check';
import { figure, MADE_UP, share } from './quantities.ts';

const between = fc.integer({ min: 5, max: 60 }).map(figure);

export const lossOfControl = fc.record({
  applies: fc.constantFrom(true, true, true, true, true, false),
  holdsFromShare: fc.constantFrom(0.5, 0.75, 0.9, 1, 1).map(figure),
  shortForMin: between,
  inHandForMin: between,
  mostSteps: fc.constantFrom(0, 1, 2, 3, 4, 5, 5).map(figure),
  demandShare: share.map(figure),
  spreadFromStep: fc.constantFrom(1, 1, 2, 3).map(figure),
  spreadPerHour: fc.constantFrom(0.1, 0.5, 0.9, 1, 0).map(figure),
});

interface Incident {
  readonly id: string;
  readonly warning?: object;
  readonly phases: readonly { readonly demand: readonly { readonly capability: string }[] }[];
}

/** What is chosen for each incident in turn. */
const choices = fc.array(
  fc.record({
    feeds: fc.constantFrom(true, true, false),
    applies: fc.constantFrom(true, true, true, true, true, false),
    one: fc.boolean(),
    child: fc.constantFrom(true, true, false),
    parents: fc.nat(7),
  }),
  { minLength: 4, maxLength: 4 },
);

/** The same incidents, some of them with feedback, some of them lit by earlier ones. */
export const withControl = <T extends Incident>(incidents: readonly T[]) =>
  choices.map((all) => {
    const feeding: string[] = [];
    return incidents.map((incident, n) => {
      const { feeds, applies, one, child, parents } = all[n]!;
      const demanded = [
        ...new Set(incident.phases.flatMap(({ demand }) => demand.map(({ capability }) => capability))),
      ];
      const litBy = feeding.filter((_, m) => ((parents + 1) >> m) % 2 === 1);
      const isChild = child && litBy.length > 0;
      const capabilities = one ? demanded.slice(0, 1) : demanded;
      const block = { feedback: { applies, capabilities, note: 'Made up', ...MADE_UP } };
      const feedsHere = feeds && demanded.length > 0;
      if (feedsHere) feeding.push(incident.id);
      const { warning, ...unwarned } = incident;
      // Nobody is warned of what may never happen.
      const told = isChild || warning === undefined ? unwarned : { ...unwarned, warning };
      return { ...told, ...(feedsHere ? block : {}), ...(isChild ? { litBy } : {}) };
    });
  });
