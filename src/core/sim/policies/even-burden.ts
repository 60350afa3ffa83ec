// Even burden: unit by unit from the force that has the smallest share of its formable units away; ties by road.

import { type Choice, type NextUnit, oneByOne, type Quotas } from './choice.ts';

/** Share of what a force can form that is not at home before it sends this unit, 0 to 1. */
export const shareAway = ({ donor, given }: NextUnit): number => (donor.away + given) / donor.formable;

export const evenBurden = (choice: Choice): Quotas => oneByOne(choice, shareAway);
