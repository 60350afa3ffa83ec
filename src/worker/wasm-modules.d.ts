// What the build makes of the solver's WebAssembly: its address on the site, its bytes in the single file.

declare module 'highs/runtime?url' {
  const url: string;
  export default url;
}

declare module 'highs/runtime?packed' {
  /** gzip, as base64. */
  const packed: string;
  export default packed;
}
