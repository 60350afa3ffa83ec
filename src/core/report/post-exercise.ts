// The post-exercise report and improvement plan of one run, as a paper. Pure: what it is told goes in, sections come out.

import { restsOnIllustrative } from '../scoring/assumptions.ts';
import { type Paper, say } from './document.ts';
import { figuresOf } from './figures.ts';
import type { TellsOf } from './run.ts';
import { assumptions } from './sections/assumptions.ts';
import { decisions } from './sections/decisions.ts';
import { evaluation } from './sections/evaluation.ts';
import { exercised } from './sections/exercised.ts';
import { fiveCs } from './sections/five-cs.ts';
import { gapsFound } from './sections/gaps.ts';
import { goodOrLucky } from './sections/good-or-lucky.ts';
import { limits, method } from './sections/method.ts';
import { objectives } from './sections/objectives.ts';
import { improvementPlan } from './sections/plan.ts';
import { runningOrder } from './sections/running-order.ts';
import { BANNER_ILLUSTRATIVE, BANNER_OWN, KIND } from './words.ts';

export function postExerciseReport(tells: TellsOf): Paper {
  const figures = figuresOf(tells);
  const sections = [improvementPlan, decisions, goodOrLucky, fiveCs, gapsFound, runningOrder];
  return {
    title: say`${figures.name}`,
    kind: KIND,
    marking: tells.debrief.marking,
    banner: restsOnIllustrative(tells.trace.header.exercise) ? BANNER_ILLUSTRATIVE : BANNER_OWN,
    sections: [
      exercised(tells, figures),
      ...objectives(tells, figures),
      ...evaluation(tells, figures),
      ...sections.map((section) => section(tells, figures)),
      limits(),
      method(tells, figures),
      assumptions(tells, figures),
    ],
    proof: say`Muster ${figures.header('/engineVersion')}, seed ${figures.header('/seed')}, record ${figures.hash}`,
  };
}
