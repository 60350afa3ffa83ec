// Small pictures of the legend: rows, a stretch of road and an incident's ring as the map draws them.

import { element, picture } from './dom.ts';

export const row = (mark: Element, words: string): HTMLElement => element('li', '', mark, words);

/** A stretch of road as the map paints it, a line over a line. */
export function roadPicture(...styles: readonly string[]): SVGSVGElement {
  const svg = picture('map-road', 22, ...styles.map(() => 'M-9 0H9'));
  styles.forEach((name, n) => {
    svg.children[n]?.setAttribute('class', name);
  });
  return svg;
}

export function ringPicture(): SVGSVGElement {
  const turn = (from: number, to: number): string => {
    const [a, b] = [from, to].map((share) => share * 2 * Math.PI - Math.PI / 2) as [number, number];
    const point = (angle: number): string =>
      `${(Math.cos(angle) * 8.4).toFixed(2)} ${(Math.sin(angle) * 8.4).toFixed(2)}`;
    return `M${point(a)}A8.4 8.4 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(b)}`;
  };
  const svg = picture('map-ring', 24, turn(0, 0.999), turn(0, 0.8), turn(0, 0.6));
  ['map-ring-rest', 'map-ring-coming', 'map-ring-here'].forEach((name, n) => {
    svg.children[n]?.setAttribute('class', name);
  });
  return svg;
}
