// The live layer's particles, used again frame after frame: `begin`, `add` in the order things lie on each other, `end`.

import { Particle, ParticleContainer, type Texture } from 'pixi.js';

export interface Pool {
  readonly container: ParticleContainer;
  begin(): void;
  /** A picture about its middle, upright, on whole pixels. */
  add(texture: Texture, x: number, y: number): void;
  /** A picture stretched along a line from its left edge. */
  addLine(texture: Texture, x: number, y: number, angle: number, stretch: number, alpha: number): void;
  end(): void;
}

export function createPool(first: Texture): Pool {
  const all: Particle[] = [];
  const container = new ParticleContainer({
    texture: first,
    dynamicProperties: { vertex: true, position: true, rotation: true, uvs: true, color: true },
  });
  const shown = container.particleChildren as Particle[];
  let used = 0;
  let before = 0;

  function next(texture: Texture): Particle {
    let particle = all[used];
    if (particle === undefined) {
      particle = new Particle({ texture });
      all.push(particle);
    }
    if (used >= shown.length) shown.push(particle);
    used++;
    particle.texture = texture;
    return particle;
  }

  return {
    container,
    begin() {
      used = 0;
    },
    add(texture, x, y) {
      const particle = next(texture);
      particle.anchorX = 0.5;
      particle.anchorY = 0.5;
      // The picture's corner, not its middle, goes on a whole pixel: else it blurs.
      const { width, height } = texture.frame;
      particle.x = Math.round(x - width / 2) + width / 2;
      particle.y = Math.round(y - height / 2) + height / 2;
      particle.rotation = 0;
      particle.scaleX = 1;
      particle.alpha = 1;
    },
    addLine(texture, x, y, angle, stretch, alpha) {
      const particle = next(texture);
      particle.anchorX = 0;
      particle.anchorY = 0.5;
      particle.x = x;
      particle.y = y;
      particle.rotation = angle;
      particle.scaleX = stretch;
      particle.alpha = alpha;
    },
    end() {
      shown.length = used;
      if (used !== before) container.update();
      before = used;
    },
  };
}
