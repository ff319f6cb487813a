import { styleText } from "node:util";

/** What a text report is written for. */
export interface Terminal {
  readonly colour: boolean;
  /** characters in a line */
  readonly width: number;
}

type Style = Parameters<typeof styleText>[0];

/** Colours a text, or leaves it as it is where the terminal has no colour. */
export type Paint = (style: Style, text: string) => string;

export function painter({ colour }: Terminal): Paint {
  return (style, text) => (colour && text !== "" ? styleText(style, text, { validateStream: false }) : text);
}

/** Colour by Node's own rule (a terminal that has it, NO_COLOR, FORCE_COLOR); 80 characters where the width is unknown. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  return { colour: styleText("red", "x", { stream }) !== "x", width: stream.columns || 80 };
}
