/** The two functions of mapshaper that the geodata needs; the package brings no types of its own. */
declare module 'mapshaper' {
  interface Mapshaper {
    /** Runs commands on files given by name, or on disk; resolves to the files that `-o` names. */
    applyCommands(commands: string, input?: Record<string, string>): Promise<Record<string, Uint8Array | string>>;
    /** Runs commands on files on disk. */
    runCommands(commands: string): Promise<void>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
