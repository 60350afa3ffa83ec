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
  await tab.goto(`${served.url}?moving=40&${query}`);
  await tab.waitForFunction('"opened" in globalThis');
  await tab.evaluate('globalThis.opened.then(() => true)');
  await tab.waitForTimeout(700);
  return { tab, complaints };
}

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
    expect(near(await pixel(tab, SEA_POINT), SEA.light)).toBe(true);
    await inPage(tab, 'o.desk.setTheme("dark"); await new Promise((r) => setTimeout(r, 700));');
    expect(near(await pixel(tab, SEA_POINT), SEA.dark)).toBe(true);
    expect(complaints).toEqual([]);
    await tab.context().close();
  });

  test('draws units: another time is another picture', async () => {
    const { tab } = await open(`renderer=${renderer}`);
    const before = await tab.screenshot();
    await inPage(tab, 'o.desk.setCursor(6600); await new Promise((r) => setTimeout(r, 900));');
    expect(before.equals(await tab.screenshot())).toBe(false);
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
  await tab.waitForTimeout(800);
  await tab.evaluate(`{
    const native = globalThis.requestAnimationFrame;
    globalThis.asked = 0;
    globalThis.requestAnimationFrame = (f) => { globalThis.asked++; return native(f); };
  }`);
  await tab.waitForTimeout(1200);
  expect(await tab.evaluate('globalThis.asked')).toBe(0);
  await inPage(tab, 'o.desk.setCursor(6000); await new Promise((r) => setTimeout(r, 900));');
  expect(await tab.evaluate('globalThis.asked')).toBeGreaterThan(0);
  await tab.context().close();
});

test('every force can be selected with a click, the City of London too', async () => {
  const { tab } = await open('renderer=canvas');
  const missed = await inPage<string[]>(
    tab,
    `const found = new Set();
     o.desk.setCursor(1);
     await new Promise((r) => setTimeout(r, 600));
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
  expect(await stage.getAttribute('aria-label')).toContain('tables');
  await stage.focus();
  // The focus ring is part of the picture, so the picture at home is taken with it.
  await tab.keyboard.press('0');
  await tab.waitForTimeout(500);
  const home = await tab.screenshot();
  for (const key of ['ArrowLeft', '+', 'ArrowDown']) {
    await tab.keyboard.press(key);
    await tab.waitForTimeout(500);
    expect(home.equals(await tab.screenshot())).toBe(false);
  }
  await tab.keyboard.press('0');
  await tab.waitForTimeout(700);
  expect(home.equals(await tab.screenshot())).toBe(true);
  await tab.context().close();
});

test('without WebGL the map goes on with canvas and says so', async () => {
  const { tab } = await open('renderer=webgl');
  await inPage(
    tab,
    `document.querySelector('.map-stage canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext();
     await new Promise((r) => setTimeout(r, 900));`,
  );
  expect(await inPage(tab, 'return o.renderer()')).toBe('canvas');
  expect(await inPage(tab, 'return o.desk.mapNotice.value')).toMatch(/canvas.*Reload/);
  expect(near(await pixel(tab, SEA_POINT), SEA.light)).toBe(true);
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
  expect(await tab.evaluate(remembered)).toBe(null);
  await tab.context().close();
});

test('others are timed, and the choice is remembered', async () => {
  const { tab } = await open('renderer=auto', { before: NAMED('A graphics card') });
  const chosen = await inPage<string>(tab, 'return o.renderer()');
  expect(['webgl', 'canvas']).toContain(chosen);
  expect(await tab.evaluate(remembered)).toBe(chosen);
  await tab.context().close();
});

test('the legend folds away and the inset can be hidden and brought back', async () => {
  const { tab } = await open('renderer=canvas');
  await tab.getByRole('button', { name: 'Legend' }).click();
  expect(await tab.locator('.map-legend-body').isVisible()).toBe(false);
  await tab.getByRole('button', { name: 'Hide the London inset' }).click();
  expect(await tab.locator('.map-inset').isVisible()).toBe(false);
  await tab.waitForTimeout(400);
  await tab.getByRole('button', { name: 'London' }).click();
  expect(await tab.locator('.map-inset').isVisible()).toBe(true);
  await tab.context().close();
});

test('destroyed, it leaves the host as it was', async () => {
  const { tab, complaints } = await open('renderer=canvas');
  await inPage(tab, 'o.map.destroy(); o.desk.setCursor(6000); await new Promise((r) => setTimeout(r, 400));');
  expect(await tab.evaluate('document.querySelector("main").childElementCount')).toBe(0);
  expect(complaints).toEqual([]);
  await tab.context().close();
});
