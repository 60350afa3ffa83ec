// The one function of mapshaper that this folder calls; the package ships no types.

declare module 'mapshaper' {
  type Files = Readonly<Record<string, string>>;
  const mapshaper: { applyCommands(commands: string, files: Files): Promise<Record<string, string | Uint8Array>> };
  export default mapshaper;
}
