/** Opens a file for its author to write in: in the editor that is named, that runs already, or that the system brings along. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import windowsCommand from "launch-editor/construct-windows-launch-command.js";
import guessRunning from "launch-editor/guess.js";

export interface Editor {
  readonly command: string;
  readonly arguments: readonly string[];
}

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  /** the program of an editor that runs already; undefined where none is known */
  readonly running: () => string | undefined;
  readonly exists: (path: string) => boolean;
}

/** Editors to try, best first: $VISUAL or $EDITOR, one that runs, VS Code, and Notepad or TextEdit. */
export function editorsFor({ platform, environment, running, exists }: Surroundings): Editor[] {
  const named = environment.LAUNCH_EDITOR || environment.VISUAL || environment.EDITOR;
  const code = inPath(platform === "win32" ? "code.cmd" : "code", { environment, exists });
  const open = named ? undefined : running();
  const found = [
    named && (exists(named) ? { command: named, arguments: [] } : parted(named)),
    // One that lives in a terminal lives in another than this.
    open !== undefined && !ownsTerminal(open) && { command: open, arguments: [] },
    code !== undefined && { command: code, arguments: [] },
    platform === "win32" && { command: "notepad", arguments: [] },
    platform === "darwin" && { command: "open", arguments: ["-t"] },
  ];
  return found.filter((editor) => typeof editor === "object");
}

/** code --wait; "C:\Program Files\…\editor.exe" -n */
function parted(named: string): Editor | undefined {
  const [command, ...rest] = Array.from(
    named.matchAll(/"([^"]*)"|'([^']*)'|[^\s"']+/g),
    ([whole, double, single]) => double ?? single ?? whole,
  );
  return command === undefined ? undefined : { command, arguments: rest };
}

function inPath(
  name: string,
  { environment, exists }: Pick<Surroundings, "environment" | "exists">,
): string | undefined {
  const folders = (environment.PATH ?? environment.Path ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(exists);
}

function ownsTerminal(command: string): boolean {
  return /^(?:n?vim?|vi|nano|pico|emacs|micro|hx|helix|kak|joe|mcedit|ne)(?:\.exe)?$/i.test(
    basename(command),
  );
}

/**
 * Opens a file, and waits only for an editor that lives in this terminal. What goes wrong is not told but in the answer: the file is
 * written, and its author was told where.
 *
 * @returns whether it was opened
 */
export async function openInEditor(file: string): Promise<boolean> {
  const editors = editorsFor({
    platform: process.platform,
    environment: process.env,
    running: () => guessRunning()[0] ?? undefined,
    exists: existsSync,
  });
  for (const editor of editors) if (await opens(editor, file)) return true;
  return false;
}

async function opens(editor: Editor, file: string): Promise<boolean> {
  try {
    return await started(launch(editor, file), ownsTerminal(editor.command));
  } catch {
    return false;
  }
}

function launch({ command, arguments: own }: Editor, file: string): ChildProcess {
  const waits = ownsTerminal(command);
  const options = { stdio: waits ? "inherit" : "ignore", detached: !waits, windowsHide: false } as const;
  if (process.platform !== "win32") return spawn(command, [...own, file], options);
  // A .cmd, as VS Code's, starts in a shell alone, which is given one line with the path in quotes.
  const line = windowsCommand(command, [...own, file]);
  return spawn(line, { ...options, shell: true });
}

function started(child: ChildProcess, waits: boolean): Promise<boolean> {
  return new Promise((done) => {
    child.once("error", () => done(false));
    if (waits) child.once("close", (code) => done(code === 0));
    else
      child.once("spawn", () => {
        child.unref();
        done(true);
      });
  });
}
