// The Strategic Policing Requirement as data: its editions, their threats, and what in this product stands for each
// paragraph. Types and small look-ups; it doesn't know how the document is written or what a run did.

import { assert } from '../base/assert.ts';
import type { Brand } from '../base/brand.ts';
import type { Provenance } from './dataset.ts';

/** Year of an edition, e.g. `2012`. */
export type EditionId = Brand<string, 'EditionId'>;
/** A national threat, e.g. `publicOrder`: the same id in every edition that names it. */
export type ThreatId = Brand<string, 'ThreatId'>;

export interface SprThreat extends Provenance {
  readonly id: ThreatId;
  readonly name: string;
  readonly about: string;
}

/** What is counted in a run where a paragraph is simulated. */
export const SPR_MEASURES = [
  'outsideHelp',
  'mobilised',
  'areas',
  'demandMet',
  'capabilities',
  'requestToOrder',
  'consistency',
  'sideBySide',
  'messages',
  'counterTerrorism',
  'crimeAgency',
  'tiers',
  'partners',
] as const;
export type SprMeasure = (typeof SPR_MEASURES)[number];

/** Whether the product simulates what a paragraph asks, today. What is only meant for later is not simulated. */
export type SprStanding =
  | {
      readonly kind: 'simulated';
      readonly measure: SprMeasure;
      /** The part of the model that stands for it. */
      readonly by: string;
      /** What of the paragraph that part leaves out. */
      readonly leavesOut: string;
    }
  | { readonly kind: 'notSimulated'; readonly because: string };

export interface SprParagraph {
  /** Its number, e.g. `6.4`. */
  readonly id: string;
  readonly section: string;
  /** Heading and text in our own words: the paragraph itself has no heading. */
  readonly heading: string;
  readonly asks: string;
  /** Threats that it speaks of. */
  readonly threats: readonly ThreatId[];
  readonly standing: SprStanding;
}

export interface SprSection {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/** An edition; its provenance is that of its paragraphs too. */
export interface SprEdition extends Provenance {
  readonly id: EditionId;
  readonly title: string;
  readonly published: string;
  /** How much of it is held here. */
  readonly held: string;
  readonly threats: readonly SprThreat[];
  /** Against the edition before. */
  readonly changes: readonly ({ readonly what: string } & Provenance)[];
  /** Empty where its paragraphs are not held. */
  readonly sections: readonly SprSection[];
  readonly paragraphs: readonly SprParagraph[];
}

/** A threat as an edition names it. Both were checked at the door. */
export function threatOf(editions: readonly SprEdition[], edition: EditionId, threat: ThreatId): SprThreat {
  const found = editions.find(({ id }) => id === edition)?.threats.find(({ id }) => id === threat);
  assert(found !== undefined, 'a threat that was not checked', { edition, threat });
  return found;
}

/** The edition whose paragraphs are held and hold this one. */
export const editionOf = (editions: readonly SprEdition[], paragraph: string): SprEdition | undefined =>
  editions.find(({ paragraphs }) => paragraphs.some(({ id }) => id === paragraph));

/** Whether a paragraph speaks of a threat, or a capability that is demanded cites it. */
export const concerns = (
  paragraph: SprParagraph,
  threat: ThreatId,
  cites: readonly { readonly spr: readonly string[] }[],
): boolean => paragraph.threats.includes(threat) || cites.some(({ spr }) => spr.includes(paragraph.id));
