// The map in a real browser, built as the product is and served under the strictest policy: it draws on both surfaces, only
// when something changed, and whatever it shows can be selected.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type MapPage, serveMapPage } from '../bench/frames-server.ts';

const SEA = { light: [223, 232, 235], dark: [15, 26, 36] } as const;
const SIZE = { width: 784, height: 586 };
/** A point of the North Sea at this window's size, clear of cards and names. */
const SEA_POINT = { x: 720, y: 370 };

let served: MapPage;
let browser: Browser;

beforeAll(async () => {
  served = await serveMapPage();
  browser = await launchChromium(false);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

interface Opened {
  readonly tab: Page;
  readonly complaints: string[];
}

interface OpenOptions {
  readonly motion?: 'reduce' | 'no-preference';
  /** Code that runs before the page's own. */
  readonly before?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

async function open(query: string, { motion = 'reduce', before, size = SIZE }: OpenOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: size, reducedMotion: motion });
  const tab = await context.newPage();
  if (before !== undefined) await tab.addInitScript(before);
  const complaints: string[] = [];
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  tab.setDefaultTimeout(120_000);
  await tab.addInitScript(countFrames);
  await tab.goto(`${served.url}?moving=40&${query}`);
  await tab.waitForFunction('"opened" in globalThis');
  await tab.evaluate('globalThis.opened.then(() => true)');
  await still(tab);
  return { tab, complaints };
}

interface Frames {
  asked: number;
  askedAtMs: number;
  readonly toCome: Set<number>;
}

/** Counts the frames that the page asks for, and those still to come; to be run before its own code. */
function countFrames(): void {
  const frames: Frames = { asked: 0, askedAtMs: 0, toCome: new Set() };
  Object.assign(globalThis, { frames });
  const [ask, cancel] = [requestAnimationFrame.bind(globalThis), cancelAnimationFrame.bind(globalThis)];
  globalThis.requestAnimationFrame = (draw) => {
    const id = ask((nowMs) => {
      frames.toCome.delete(id);
      draw(nowMs);
    });
    frames.asked++;
    frames.askedAtMs = performance.now();
    frames.toCome.add(id);
    return id;
  };
  globalThis.cancelAnimationFrame = (id) => {
    frames.toCome.delete(id);
    cancel(id);
  };
}

const asked = (tab: Page): Promise<number> =>
  tab.evaluate(() => (globalThis as unknown as { frames: Frames }).frames.asked);

/** Until no frame has been asked for in so long, which is longer than anything waits before it is painted. */
const still = (tab: Page, stillMs = 700): Promise<void> =>
  tab.evaluate(
    (longMs) =>
      new Promise<void>((done) => {
        const { frames } = globalThis as unknown as { frames: Frames };
        const sinceMs = performance.now();
        const look = (): void => {
          const quietMs = performance.now() - Math.max(sinceMs, frames.askedAtMs);
          if (frames.toCome.size === 0 && quietMs > longMs) done();
          else setTimeout(look, 50);
        };
        look();
      }),
    stillMs,
  );

/** Runs code in the page with the opened map as `o`. */
const inPage = <T>(tab: Page, code: string): Promise<T> =>
  tab.evaluate(`globalThis.opened.then(async (o) => { ${code} })`) as Promise<T>;

/** Colour of one pixel of the window, through a screenshot: what a person sees, whatever drew it. */
async function pixel(tab: Page, at: { x: number; y: number }): Promise<number[]> {
  const png = await tab.screenshot({ clip: { ...at, width: 1, height: 1 } });
  return tab.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return Array.from(context?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? []);
  }, png.toString('base64'));
}

const near = (found: readonly number[], wanted: readonly number[]): boolean =>
  found.length === 3 && found.every((value, n) => Math.abs(value - (wanted[n] ?? 0)) <= 3);

describe.each(['canvas', 'webgl'] as const)('drawn on %s', (renderer) => {
  test('draws the sea in the colour of the theme, and again when the theme changes', async () => {
    const { tab, complaints } = await open(`renderer=${renderer}`);
    expect(await inPage(tab, 'return o.renderer()')).toBe(renderer);
    await expect.poll(async () => near(await pixel(tab, SEA_POINT), SEA.light)).toBe(true);
    await inPage(tab, 'o.desk.setTheme("dark")');
    await expect.poll(async () => near(await pixel(tab, SEA_POINT), SEA.dark)).toBe(true);
    expect(complaints).toEqual([]);
    await tab.context().close();
  });

  test('draws units: another time is another picture', async () => {
    const { tab } = await open(`renderer=${renderer}`);
    const before = await tab.screenshot();
    await inPage(tab, 'o.desk.setCursor(6600)');
    await expect.poll(async () => before.equals(await tab.screenshot())).toBe(false);
    await tab.context().close();
  });
});

test.each(['canvas', 'webgl'])(
  'on %s, a window that takes another size shows what one opened so shows',
  async (renderer) => {
    const other = { width: 1100, height: 640 };
    const { tab: resized } = await open(`renderer=${renderer}`);
    await resized.setViewportSize(other);
    await resized.waitForTimeout(700);
    const { tab: fresh } = await open(`renderer=${renderer}`, { size: other });
    // Coast without names, which stay where they were while there is room: the tip of Cornwall, and Northumberland.
    for (const clip of [
      { x: 300, y: 560, width: 80, height: 60 },
      { x: 596, y: 15, width: 44, height: 45 },
    ]) {
      const wanted = await fresh.screenshot({ clip });
      await expect.poll(async () => wanted.equals(await resized.screenshot({ clip })), { timeout: 20_000 }).toBe(true);
    }
    await resized.context().close();
    await fresh.context().close();
  },
);

test('asks for no frame while nothing changes', async () => {
  const { tab } = await open('renderer=canvas');
  // It comes to rest, and then asks for nothing until something changes.
  await still(tab, 1200);
  const before = await asked(tab);
  await inPage(tab, 'o.desk.setCursor(6000)');
  await expect.poll(() => asked(tab)).toBeGreaterThan(before);
  await still(tab, 1200);
  await tab.context().close();
});

test('every force can be selected with a click, the City of London too', async () => {
  const { tab } = await open('renderer=canvas');
  await inPage(tab, 'o.desk.setCursor(1)');
  await still(tab);
  const missed = await inPage<string[]>(
    tab,
    `const found = new Set();
     for (const part of [document.querySelector('.map-stage'), document.querySelector('.map-inset-window')]) {
       const box = part.getBoundingClientRect();
       for (let y = box.top; y < box.bottom; y += 3)
         for (let x = box.left; x < box.right; x += 3) {
           part.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y }));
           const selected = o.desk.selection.peek();
           if (selected?.kind === 'force') found.add(selected.index);
         }
     }
     for (const button of document.querySelectorAll('.map-others button')) {
       button.click();
       found.add(o.desk.selection.peek().index);
     }
     return o.desk.data.forces.filter((_, n) => !found.has(n)).map((force) => force.name);`,
  );
  expect(missed).toEqual([]);
  await tab.context().close();
});

test('a click selects the unit or the incident under it, and units that share a glyph in turn', async () => {
  const { tab } = await open('renderer=canvas');
  const kinds = await inPage<{ kinds: string[]; stepped: boolean }>(
    tab,
    `const stage = document.querySelector('.map-stage');
     const kinds = new Set();
     let stepped = false;
     for (let y = 20; y < 560; y += 4)
       for (let x = 200; x < 640; x += 4) {
         const click = () => stage.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y }));
         click();
         const first = o.desk.selection.peek();
         if (first) kinds.add(first.kind);
         if (first?.kind !== 'unit' || stepped) continue;
         click();
         const second = o.desk.selection.peek();
         stepped = second?.kind === 'unit' && second.index !== first.index;
       }
     return { kinds: [...kinds].sort(), stepped };`,
  );
  expect(kinds).toEqual({ kinds: ['force', 'incident', 'unit'], stepped: true });
  await tab.context().close();
});

test('keys pan, zoom and come home; the label says where else to look', async () => {
  const { tab } = await open('renderer=canvas');
  const stage = tab.locator('.map-stage');
  await expect.poll(() => stage.getAttribute('aria-label')).toContain('tables');
  await stage.focus();
  // The focus ring is part of the picture, so the picture at home is taken with it.
  await tab.keyboard.press('0');
  await still(tab);
  const home = await tab.screenshot();
  for (const key of ['ArrowLeft', '+', 'ArrowDown']) {
    await tab.keyboard.press(key);
    await expect.poll(async () => home.equals(await tab.screenshot())).toBe(false);
  }
  await tab.keyboard.press('0');
  await expect.poll(async () => home.equals(await tab.screenshot())).toBe(true);
  await tab.context().close();
});

test('without WebGL the map goes on with canvas and says so', async () => {
  const { tab } = await open('renderer=webgl');
  await inPage(
    tab,
    `document.querySelector('.map-stage canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext();`,
  );
  await expect.poll(() => inPage(tab, 'return o.renderer()')).toBe('canvas');
  await expect.poll(() => inPage(tab, 'return o.desk.mapNotice.value')).toMatch(/canvas.*Reload/);
  await expect.poll(async () => near(await pixel(tab, SEA_POINT), SEA.light)).toBe(true);
  await tab.context().close();
});

/** As if the driver were called so. */
const NAMED = (name: string): string => `
  const asked = WebGL2RenderingContext.prototype.getParameter;
  WebGL2RenderingContext.prototype.getParameter = function (which) {
    return which === 0x9246 ? ${JSON.stringify(name)} : asked.call(this, which);
  };`;
const remembered = 'localStorage.getItem("muster.map.renderer")';

test('a driver that is software is not tried', async () => {
  const { tab } = await open('renderer=auto', { before: NAMED('ANGLE (Google, SwiftShader driver)') });
  expect(await inPage(tab, 'return o.renderer()')).toBe('canvas');
  await expect.poll(() => tab.evaluate(remembered)).toBe(null);
  await tab.context().close();
});

test('others are timed, and the choice is remembered', async () => {
  const { tab } = await open('renderer=auto', { before: NAMED('A graphics card') });
  const chosen = await inPage<string>(tab, 'return o.renderer()');
  expect(['webgl', 'canvas']).toContain(chosen);
  await expect.poll(() => tab.evaluate(remembered)).toBe(chosen);
  await tab.context().close();
});

test('the legend folds away and the inset can be hidden and brought back', async () => {
  const { tab } = await open('renderer=canvas');
  await tab.getByRole('button', { name: 'Legend' }).click();
  await expect.poll(() => tab.locator('.map-legend-body').isVisible()).toBe(false);
  await tab.getByRole('button', { name: 'Hide the London inset' }).click();
  await expect.poll(() => tab.locator('.map-inset').isVisible()).toBe(false);
  await tab.getByRole('button', { name: 'London' }).click();
  await expect.poll(() => tab.locator('.map-inset').isVisible()).toBe(true);
  await tab.context().close();
});

test('destroyed, it leaves the host as it was', async () => {
  const { tab, complaints } = await open('renderer=canvas');
  await inPage(tab, 'o.map.destroy(); o.desk.setCursor(6000)');
  await still(tab);
  await expect.poll(() => tab.evaluate('document.querySelector("main").childElementCount')).toBe(0);
  expect(complaints).toEqual([]);
  await tab.context().close();
});
