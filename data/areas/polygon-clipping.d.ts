// polygon-clipping as Node loads it: all functions on the default export, which the package's own types leave out.

declare module 'polygon-clipping' {
  const clipping: {
    readonly intersection: (subject: MultiPolygon, clip: Geom) => MultiPolygon;
    readonly difference: (subject: MultiPolygon, clip: Geom) => MultiPolygon;
    readonly union: (first: MultiPolygon, ...others: readonly MultiPolygon[]) => MultiPolygon;
  };
  export default clipping;
}
