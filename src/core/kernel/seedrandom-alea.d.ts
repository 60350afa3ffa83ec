// Types of the one generator used from seedrandom, imported by file because the package's main entry reaches for
// Math.random and crypto. The published types cover only that entry.

declare module 'seedrandom/lib/alea.js' {
  interface Generator {
    (): number;
    int32(): number;
  }
  export default function alea(seed: string): Generator;
}
