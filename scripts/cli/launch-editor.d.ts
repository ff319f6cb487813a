declare module "launch-editor/guess.js" {
  /** The program of an editor that runs, perhaps with arguments; null where none is known. */
  export default function guessEditor(specified?: string): [program: string | null, ...rest: string[]];
}

declare module "launch-editor/construct-windows-launch-command.js" {
  /** One line for cmd.exe. @throws where an argument cannot be put in quotes */
  export default function constructWindowsLaunchCommand(
    editor: string,
    parameters: readonly string[],
  ): string;
}
