// Whether WebGL here is a program on the processor rather than a graphics card, as the drivers that are such programs say by name.
// A browser hands one out when a machine has no card, without saying so by any flag, and with `failIfMajorPerformanceCaveat` too.

const BY_NAME = /swiftshader|llvmpipe|softpipe|software|microsoft basic render/i;

/** False also where it cannot be told. */
export function isWebglInSoftware(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (gl === null) return false;
  const details = gl.getExtension('WEBGL_debug_renderer_info');
  const name = gl.getParameter(details?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  // Browsers allow only so many contexts; this one has said what it was asked.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return BY_NAME.test(String(name));
}
