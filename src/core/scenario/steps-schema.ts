// The schema of how far figures are moved when a question asks what its answer depends on.

import * as v from 'valibot';
import type { Result } from '../base/result.ts';
import type { Steps } from '../model/steps.ts';
import { share, sourced, text } from './common-schema.ts';
import { parseJson, parseWith, record } from './explain.ts';

const steps = record({ schema: v.literal('muster.steps/1'), about: text, share: sourced(share) });

export function parseSteps(source: string): Result<Steps> {
  const json = parseJson(source);
  return json.ok ? (parseWith(steps, json.value) as Result<Steps>) : json;
}
