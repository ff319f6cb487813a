/** Control characters, and marks that turn the direction of all text after them. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text on one line that moves no cursor, starts no colour and hides no letter. Messages quote what stands in files, and
 * a file can hold anything.
 */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(unprintable, "\ufffd");
}

/** How commands to a CI begin: at the start of a line, and anywhere (GitHub's runner takes both, Azure's the second). */
const commands = [/^(\s*):(?=:)/gm, /(##)(?=\[|vso\[)/g] as const;

/** Text of several lines, coloured or not, in which no line is a command to a CI, and nothing moves a cursor. All else stays as it is. */
export function tame(text: string): string {
  const lines = text.replaceAll("\r\n", "\n");
  const still = lines.replace(/\p{Cc}/gu, (sign, at: number) => {
    if (sign === "\n" || sign === "\t") return sign;
    const isColour = sign === "\u001b" && /^\[[0-9;]{0,20}m/.test(lines.slice(at + 1, at + 24));
    return isColour ? sign : "\ufffd";
  });
  return commands.reduce((tamed, command) => tamed.replace(command, (found) => `${found} `), still);
}
