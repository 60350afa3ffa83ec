// One contender of the frames bench, as its own process: `<what> <renderer> <units> <layers>` in a Chromium without a graphics card at
// 1280×800. Script is reported as frames' worth of it a second (1,000 ÷ the median's milliseconds), frames as presented.

import type { FramesRun } from './frames-page.ts';
import { launchChromium, serveMapPage } from './frames-server.ts';
import { median, report } from './harness.ts';

const [what = 'presented', renderer = 'canvas', units = '300', layers = 'few'] = process.argv.slice(2);
const SECONDS = 5;
const WARM_UP_MS = 1500;
/** What a frame's script may cost: with units and the first layers, and with everything shown. */
const BUDGET_MS = layers === 'all' ? 5 : 3;

/** Handed over as text: a compiled function would miss its compiler's helpers in the page. */
const COUNT_FRAMES = `new Promise((resolve) => {
  let frames = -1;
  let start = 0;
  const step = (now) => {
    start ||= now;
    frames++;
    if (now - start < ${SECONDS * 1000}) requestAnimationFrame(step);
    else resolve((frames * 1000) / (now - start));
  };
  requestAnimationFrame(step);
})`;

const browser = await launchChromium(false);
const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
if (renderer === 'none') {
  const presented = (await tab.evaluate(COUNT_FRAMES)) as number;
  await browser.close();
  report(what === 'presented' ? { perSec: presented, unit: 'frames' } : { perSec: 1000 / BUDGET_MS, unit: 'scripts' });
} else {
  const served = await serveMapPage();
  await tab.goto(`${served.url}?moving=${units}&layers=${layers}&renderer=${renderer}`);
  await tab.waitForTimeout(WARM_UP_MS);
  const run = (await tab.evaluate(`globalThis.opened.then((o) => o.runFrames(${SECONDS}))`)) as FramesRun;
  await browser.close();
  await served.close();
  if (run.renderer !== renderer && renderer !== 'auto') throw new Error(`drawn on ${run.renderer}, not ${renderer}`);
  const sorted = run.scriptMs.toSorted((a, b) => a - b);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  console.error(`${renderer}: script median ${median(sorted).toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`);
  report(
    what === 'presented'
      ? { perSec: run.frames / run.seconds, unit: 'frames' }
      : { perSec: 1000 / median(sorted), unit: 'scripts' },
  );
}
