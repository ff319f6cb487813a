/** The part of Eleventy's development server that is used here; the package ships no types. */
declare module "@11ty/eleventy-dev-server" {
  interface Logger {
    info: (message: string) => void;
    log: (message: string) => void;
    error: (message: string) => void;
  }
  export default class EleventyDevServer {
    static getServer(
      name: string,
      folder: string,
      options: { port: number; portReassignmentRetryCount: number; showVersion: boolean; logger: Logger },
    ): EleventyDevServer;
    serve(port: number): void;
    reload(change: { files: string[]; build: { templates: unknown[] } }): Promise<void>;
  }
}
