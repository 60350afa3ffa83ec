// The schema of the editions of the Strategic Policing Requirement, the checks within that document, and those of what
// other documents cite from it.

import * as v from 'valibot';
import { ok, type Problem, type Result } from '../base/result.ts';
import type { Capability } from '../model/dataset.ts';
import { type EditionId, SPR_MEASURES, type SprEdition, type SprStanding, type ThreatId } from '../model/spr.ts';
import { id, listOf, provenance, text } from './common-schema.ts';
import { failWith, parseJson, parseWith, record } from './explain.ts';
import { duplicates, unknown } from './references.ts';

const MAX_EDITIONS = 20;
const MAX_LIST = 200;

const PARAGRAPH = 'the number of a paragraph, such as 5.1';
const DATE = 'a year or date, such as 2012-07';

export const threatId = id as unknown as v.GenericSchema<ThreatId>;
const EDITION = 'the year of an edition, as a text such as "2012"';
export const editionId = v.pipe(
  v.string(EDITION),
  v.regex(/^\d{4}$/, EDITION),
) as unknown as v.GenericSchema<EditionId>;

const simulated = record({
  kind: v.literal('simulated'),
  measure: v.picklist(SPR_MEASURES),
  by: text,
  leavesOut: text,
});
const notSimulated = record({ kind: v.literal('notSimulated'), because: text });
/** Of a kind that is neither, both are said to be possible. */
const neither = v.object({ kind: v.picklist(['simulated', 'notSimulated']) });
const standing = v.lazy((input) => {
  const kind = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
  if (kind === 'simulated') return simulated;
  return kind === 'notSimulated' ? notSimulated : neither;
}) as v.GenericSchema<SprStanding>;

const threat = record({ id: threatId, name: text, about: text, ...provenance });

const paragraph = record({
  id: v.pipe(v.string(PARAGRAPH), v.regex(/^[1-9]\d*\.[1-9]\d*$/, PARAGRAPH)),
  section: text,
  heading: text,
  asks: text,
  threats: listOf(threatId, MAX_LIST, 'threats'),
  standing,
});

const edition = record({
  id: editionId,
  title: text,
  published: v.pipe(v.string(DATE), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, DATE)),
  held: text,
  ...provenance,
  threats: v.pipe(listOf(threat, MAX_LIST, 'threats'), v.minLength(1, 'at least one threat')),
  changes: listOf(record({ what: text, ...provenance }), MAX_LIST, 'changes'),
  sections: listOf(record({ id: text, name: text, about: text }), MAX_LIST, 'sections'),
  paragraphs: listOf(paragraph, MAX_LIST, 'paragraphs'),
});

const editions = record({
  schema: v.literal('muster.spr/1'),
  about: text,
  editions: v.pipe(listOf(edition, MAX_EDITIONS, 'editions'), v.minLength(1, 'at least one edition')),
});

/** The editions from their text, earliest first: every problem at once. */
export function parseEditions(json: string): Result<readonly SprEdition[]> {
  const value = parseJson(json);
  if (!value.ok) return value;
  const parsed = parseWith(editions, value.value);
  if (!parsed.ok) return parsed;
  const found: readonly SprEdition[] = parsed.value.editions;
  const problems = [
    ...duplicates(
      found.map((one) => one.id),
      '/editions',
    ),
    ...found.flatMap((one, n) => [...orderProblems(one, found[n - 1], n), ...editionProblems(one, `/editions/${n}`)]),
  ];
  return problems.length > 0 ? failWith(problems) : ok(found);
}

function orderProblems(one: SprEdition, before: SprEdition | undefined, n: number): Problem[] {
  if (before === undefined || before.published < one.published) return [];
  const expected = `a date after ${before.published}: earliest first`;
  return [{ path: `/editions/${n}/published`, found: one.published, expected }];
}

function editionProblems(one: SprEdition, path: string): Problem[] {
  const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id: word }) => word);
  return [
    ...duplicates(ids(one.threats), `${path}/threats`),
    ...duplicates(ids(one.sections), `${path}/sections`),
    ...duplicates(ids(one.paragraphs), `${path}/paragraphs`),
    ...one.paragraphs.flatMap(({ id: number, section, threats }, n) => {
      const at = `${path}/paragraphs/${n}`;
      const belongs = number.split('.', 1)[0];
      return [
        ...(section === belongs
          ? unknown(section, ids(one.sections), `${at}/section`, 'section')
          : [{ path: `${at}/section`, found: `"${section}"`, expected: `"${belongs}", as in ${number}` }]),
        ...threats.flatMap((word, m) => unknown(word, ids(one.threats), `${at}/threats/${m}`, 'threat')),
      ];
    }),
  ];
}

/** Paragraphs that capabilities cite and that no edition holds. */
export function citationProblems(capabilities: readonly Capability[], known: readonly SprEdition[]): Problem[] {
  const paragraphs = known.flatMap((one) => one.paragraphs.map(({ id: number }) => number));
  return capabilities.flatMap(({ spr }, n) =>
    spr.flatMap((number, m) => unknown(number, paragraphs, `/${n}/spr/${m}`, 'paragraph of the SPR')),
  );
}

/** What a scenario says of the SPR: an edition, and a threat that this edition names. */
export function sprProblems(
  one: { readonly sprEdition: string; readonly threat: string },
  known: readonly SprEdition[],
): Problem[] {
  const years = known.map(({ id: year }) => year as string);
  const named = known.find(({ id: year }) => year === one.sprEdition);
  if (!named) return unknown(one.sprEdition, years, '/sprEdition', 'edition of the SPR');
  const threats = named.threats.map(({ id: word }) => word as string);
  return unknown(one.threat, threats, '/threat', `threat of the SPR of ${named.id}`);
}
