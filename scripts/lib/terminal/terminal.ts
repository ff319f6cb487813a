import { styleText } from "node:util";

/** What a text report is written for. */
export interface Terminal {
  readonly colour: boolean;
  /** characters in a line */
  readonly width: number;
  /** whether its font has only the signs of Windows' older console */
  readonly plain?: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** Colours a text, or leaves it as it is where the terminal has no colour. */
export type Paint = (style: Style, text: string) => string;

export function painter({ colour }: Terminal): Paint {
  return (style, text) => (colour && text !== "" ? styleText(style, text, { validateStream: false }) : text);
}

/** Colour by Node's own rule (a terminal that has it, NO_COLOR, FORCE_COLOR); 80 characters where the width is unknown. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const plain = stream.isTTY === true && isOldConsole(process.platform, process.env);
  return { colour: styleText("red", "x", { stream }) !== "x", width: stream.columns || 80, plain };
}

/**
 * Whether a terminal of this surroundings is Windows' older console, whose fonts have the bars and arrows of the reports, but no ✓ and no
 * ✗. The code page is no matter: Node writes to a console in UTF-16, and to files and pipes in UTF-8.
 */
export function isOldConsole(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  if (platform !== "win32") return false;
  const { WT_SESSION, ConEmuTask, TERM_PROGRAM, TERM } = environment;
  return !(WT_SESSION || ConEmuTask || TERM_PROGRAM || TERM);
}

/** A report as it is shown at this terminal: each sign that it lacks as one that it has, of the same width. */
export function withSignsOf({ plain = false }: Terminal, text: string): string {
  return plain ? text.replace(/[✓✗◐]/g, (sign) => plainSigns[sign] ?? sign) : text;
}

const plainSigns: Readonly<Record<string, string>> = { "✓": "√", "✗": "×", "◐": "◘" };
