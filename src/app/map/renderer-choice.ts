// Which surface to draw on. A driver that says it is software is not tried. Others may be slow too and no flag tells, so the scene
// itself is timed: three frames on each, WebGL first and given up at once if its first frame is far too slow.

import type { RendererChoice } from '../exercise/desk.ts';
import { isWebglInSoftware } from './software.ts';
import { createSurface, type Surface, type SurfaceKind } from './surface.ts';

const KEY = 'muster.map.renderer';
const TIMED_FRAMES = 3;
/** A first frame compiles shaders and uploads textures; beyond this it is software. */
const GIVE_UP_MS = 900;
/** At or under this a frame leaves room for everything else: no need to time the other. */
const GOOD_MS = 6;

export interface Choosing {
  readonly choice: RendererChoice;
  /** Shows the scene on a surface and draws it once. */
  draw(surface: Surface): void;
  onLost(): void;
}

export interface Chosen {
  readonly surface: Surface;
  /** WebGL was wanted, or would have been tried, and could not be had. */
  readonly webglFailed: boolean;
}

export async function chooseSurface({ choice, draw, onLost }: Choosing): Promise<Chosen> {
  const canvas = async (webglFailed: boolean): Promise<Chosen> => ({
    surface: await createSurface('canvas', onLost),
    webglFailed,
  });
  if (choice === 'canvas' || (choice === 'auto' && (isCanvasRemembered() || isWebglInSoftware()))) return canvas(false);
  const webgl = await createSurface('webgl', onLost).catch(() => null);
  if (webgl === null) return canvas(true);
  if (choice === 'webgl') return { surface: webgl, webglFailed: false };

  const webglMs = timeFrames(webgl, draw);
  const other = webglMs <= GOOD_MS ? null : await canvas(false);
  if (other === null || webglMs <= timeFrames(other.surface, draw)) {
    other?.surface.destroy();
    remember('webgl');
    return { surface: webgl, webglFailed: false };
  }
  webgl.destroy();
  remember('canvas');
  return other;
}

/** Milliseconds of the quickest of three frames, or of the first alone if that was hopeless. */
function timeFrames(surface: Surface, draw: (surface: Surface) => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let frame = 0; frame < TIMED_FRAMES; frame++) {
    const start = performance.now();
    draw(surface);
    surface.finish();
    const tookMs = performance.now() - start;
    best = Math.min(best, tookMs);
    if (tookMs > GIVE_UP_MS) break;
  }
  return best;
}

/** Only the slow answer is taken on trust: timing costs little where WebGL is fast, and profiles move between machines. */
function isCanvasRemembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'canvas';
  } catch {
    return false;
  }
}

/** Storage may be refused; then the timing is done again next time. */
function remember(kind: SurfaceKind): void {
  try {
    localStorage.setItem(KEY, kind);
  } catch {
    // Nothing to do: the choice holds for this visit.
  }
}
