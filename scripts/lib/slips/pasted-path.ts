/** The path of a file that was typed, pasted or dragged into a terminal. */
import { fileURLToPath } from "node:url";

export interface PathPlace {
  /** as `process.platform` has it */
  readonly platform: NodeJS.Platform;
  /** what ~ stands for */
  readonly home: string;
}

/**
 * Without what a terminal puts around a path: quotes of Windows, PowerShell and Linux, backslashes of macOS, file:// addresses. A path
 * that has none of these stays as it is. A backslash parts folders on Windows, and escapes a character elsewhere.
 */
export function pastedPath(text: string, { platform, home }: PathPlace): string {
  const windows = platform === "win32";
  // PowerShell takes a dragged file for a command to be called.
  const bare = text.trim().replace(/^& (?=['"])/, "");
  const [, mark = "", quoted = ""] = /^(['"])(.*)\1$/s.exec(bare) ?? [];
  const inner = quoted === "" ? bare : quoted;
  const path =
    quoted !== ""
      ? unquoted(inner, mark, windows)
      : windows || !/\\[^\p{L}\p{N}]/u.test(inner)
        ? inner
        : inner.replace(/\\(.)/gsu, "$1");
  if (/^file:\/\//i.test(path)) return fromAddress(path, windows);
  return /^~(?=[/\\]|$)/.test(path) ? home + path.slice(1) : path;
}

/** Within single quotes, one of them is '' in PowerShell and '\'' in a shell. */
function unquoted(inner: string, mark: string, windows: boolean): string {
  if (mark === "'") return windows ? inner.replaceAll("''", "'") : inner.replaceAll("'\\''", "'");
  return windows ? inner : inner.replace(/\\(["\\$`])/g, "$1");
}

function fromAddress(address: string, windows: boolean): string {
  try {
    return fileURLToPath(address, { windows });
  } catch {
    return address;
  }
}
