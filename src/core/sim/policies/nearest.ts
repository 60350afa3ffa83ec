// Nearest: the units with the shortest road go first, whoever's they are; ties by the earlier muster point.

import type { Choice, Quotas, Stock } from './choice.ts';

export function nearest({ wanted, donors }: Choice): Quotas {
  const mayGive = donors.map(({ available }) => available);
  const byRoad: { readonly stock: Stock; readonly donor: number }[] = [];
  donors.forEach(({ stocks }, donor) => {
    for (const stock of stocks) byRoad.push({ stock, donor });
  });
  byRoad.sort((x, y) => x.stock.roadSec - y.stock.roadSec || x.stock.point - y.stock.point);
  const quotas = new Map<number, number>();
  let left = wanted;
  for (const { stock, donor } of byRoad) {
    const taken = Math.min(left, stock.units, mayGive[donor]!);
    if (taken === 0) continue;
    quotas.set(stock.point, taken);
    mayGive[donor]! -= taken;
    left -= taken;
  }
  return quotas;
}
