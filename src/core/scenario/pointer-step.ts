// One step of a JSON Pointer (RFC 6901): the way every problem says where it is.

export const pointerStep = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
