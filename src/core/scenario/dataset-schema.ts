// The schemas of the shipped data documents: forces, capabilities, holdings, muster points, the clock. Shapes and single
// values only; what needs more than one place of a document, or another document, is checked in parse-dataset.ts.

import * as v from 'valibot';
import { FORCE_KINDS, GROUPINGS } from '../model/dataset.ts';
import { capabilityId, finite, forceId, heldUnits, id, place, provenance, sourced, text } from './common-schema.ts';
import { record } from './explain.ts';

const atLeastOne = v.pipe(finite, v.integer('a whole number'), v.minValue(1, 'at least 1'));
const aboveZero = v.pipe(finite, v.gtValue(0, 'a number above 0'));

/** Not an id yet: a name written where a code belongs is answered with the code. */
const namedForce = text;

export const forces = v.pipe(
  v.array(
    record({
      id: forceId,
      name: text,
      shortName: v.pipe(text, v.maxLength(16, 'at most 16 characters, to fit on the map')),
      kind: v.picklist(FORCE_KINDS),
      groupings: record({
        mutualAid: v.nullable(text),
        organisedCrime: v.nullable(text),
        counterTerrorism: v.nullable(text),
        homeOffice: v.nullable(text),
      }),
      joins: v.exactOptional(record({ value: text, ...provenance })),
      strength: v.pipe(v.array(sourced(aboveZero)), v.minLength(1, 'the strength at one date at least')),
      headquarters: record({ value: text, ...provenance }),
    }),
  ),
  v.minLength(1, 'at least one force'),
);

export const groupings = v.array(record({ id: v.picklist(GROUPINGS), name: text, unit: text, ...provenance }));

export const capabilities = v.pipe(
  v.array(
    record({
      id: capabilityId,
      name: text,
      unitName: text,
      unitPlural: text,
      unitShort: text,
      glyph: v.picklist(['square', 'triangle', 'ring', 'diamond', 'hexagon', 'star', 'disc']),
      vehicle: v.picklist(['car', 'carrier']),
      remote: v.boolean('true where it works from its own premises and never travels, else false'),
      composition: v.pipe(
        v.array(record({ role: text, officers: atLeastOne })),
        v.minLength(1, 'who a unit is made of'),
      ),
      travelling: sourced(atLeastOne),
      onTheLine: sourced(atLeastOne),
      levels: v.array(record({ id, name: text, about: text, ...provenance })),
      spr: v.pipe(
        v.array(v.pipe(v.string(), v.regex(/^[1-9]\d*\.[1-9]\d*$/, 'a paragraph of the SPR, such as 5.1'))),
        v.minLength(1, 'at least one paragraph of the SPR'),
      ),
      caution: text,
    }),
  ),
  v.minLength(1, 'at least one capability'),
);

export const holdings = v.array(record({ force: namedForce, capability: text, units: heldUnits, ...provenance }));

export const musterPoints = v.array(record({ force: namedForce, ...place.entries, node: text }));

const MAX_OFFSET_SEC = 50_400;

export const clock = record({
  about: text,
  ...provenance,
  licence: text,
  transitions: v.pipe(
    v.array(
      record({
        at: v.pipe(
          v.string(),
          v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'an instant in UTC, such as 2011-03-27T01:00:00Z'),
        ),
        utcSec: v.pipe(finite, v.integer('whole seconds since 1970')),
        offsetSec: v.pipe(
          finite,
          v.integer('whole seconds'),
          v.minValue(-MAX_OFFSET_SEC, 'at most 14 hours, in seconds'),
          v.maxValue(MAX_OFFSET_SEC, 'at most 14 hours, in seconds'),
        ),
      }),
    ),
    v.minLength(1, 'at least one row'),
  ),
});
