/**
 * The last gate before what a program reads: the log of a CI, in which a line may be a command to it. Whatever a command prints passes here
 * where it prints to no terminal, so that no name of a file, no title and no error of a library is one, whoever forgot to look at it.
 */
import { tame } from "../lib/terminal/printable.ts";

type Write = (text: string) => boolean;

const ungated = new Map<NodeJS.WriteStream, Write>();

export function gate(stream: NodeJS.WriteStream): void {
  if (stream.isTTY || ungated.has(stream)) return;
  const write = stream.write.bind(stream);
  ungated.set(stream, (text) => write(text));
  stream.write = ((chunk: string | Uint8Array, ...more: []) =>
    write(typeof chunk === "string" ? tame(chunk) : chunk, ...more)) as typeof stream.write;
}

/** For annotations, which are commands to a CI, and are escaped where they are made. */
export function printCommands(text: string): void {
  (ungated.get(process.stdout) ?? process.stdout.write.bind(process.stdout))(text);
}
