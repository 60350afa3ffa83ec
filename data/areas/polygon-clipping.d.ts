// polygon-clipping as Node loads it: all functions on the default export, which the package's own types leave out.

declare module 'polygon-clipping' {
  type Clip = (subject: MultiPolygon, clip: Polygon) => MultiPolygon;
  const clipping: { readonly intersection: Clip; readonly difference: Clip };
  export default clipping;
}
