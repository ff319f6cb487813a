/** The part of Eleventy 3 that is used here; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    addTemplate(
      virtualPath: string,
      template: {
        data: Record<string, unknown>;
        render: (data: Record<string, unknown>) => string | Promise<string>;
      },
    ): void;
    addPlugin<T>(plugin: (config: UserConfig, options: T) => void, options: T): void;
    setTemplateFormats(formats: string[]): void;
    setInputDirectory(folder: string): void;
    setOutputDirectory(folder: string): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
  }
  export class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        configPath: string;
        loader: "esm";
        quietMode: boolean;
        config: (config: UserConfig) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
