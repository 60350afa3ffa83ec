// What the scene is drawn on: pixi with WebGL or with a 2D canvas. It draws when told to; no ticker runs. Nothing here
// compiles code from strings, so a strict content policy holds.

import 'pixi.js/unsafe-eval';
import { CanvasRenderer, type Container, Ticker, WebGLRenderer } from 'pixi.js';

export type SurfaceKind = 'webgl' | 'canvas';

export interface Surface {
  readonly kind: SurfaceKind;
  readonly canvas: HTMLCanvasElement;
  resize(width: number, height: number, resolution: number): void;
  render(scene: Container, background: string): void;
  /** Waits until what was drawn is really there: only for timing. */
  finish(): void;
  destroy(): void;
}

/** Rejects when the browser can't give what is asked for. `onLost` is called when the drawing context is taken away. */
export async function createSurface(kind: SurfaceKind, onLost: () => void): Promise<Surface> {
  const renderer = kind === 'webgl' ? new WebGLRenderer() : new CanvasRenderer();
  await renderer.init({
    width: 16,
    height: 16,
    antialias: false,
    autoDensity: true,
    backgroundAlpha: 1,
    skipExtensionImports: true,
    ...(kind === 'webgl' ? { powerPreference: 'low-power', preferWebGLVersion: 2 } : {}),
  });
  // Pixi's own housekeeping would wake the page at every frame; what the map holds is destroyed by the map.
  Ticker.system.autoStart = false;
  Ticker.system.stop();
  const canvas = renderer.canvas as HTMLCanvasElement;
  const lost = (event: Event): void => {
    event.preventDefault();
    onLost();
  };
  canvas.addEventListener('webglcontextlost', lost);
  return {
    kind,
    canvas,
    resize: (width, height, resolution) => renderer.resize(width, height, resolution),
    render(scene, background) {
      renderer.background.color = background;
      renderer.render({ container: scene });
    },
    finish() {
      if (renderer instanceof WebGLRenderer) {
        const { gl } = renderer;
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        return;
      }
      // Read through a copy of one pixel: a canvas that was itself read from stays slow in some browsers.
      const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      probe?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
      probe?.getImageData(0, 0, 1, 1);
    },
    destroy() {
      canvas.removeEventListener('webglcontextlost', lost);
      renderer.destroy({ removeView: true });
    },
  };
}
