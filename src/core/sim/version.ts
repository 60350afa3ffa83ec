// The engine's version, written into every trace; a test holds it to package.json.
export const ENGINE_VERSION = '0.1.0';
