/**
 * The one gate through which files come in that somebody else wrote: content, exports, pictures. It opens regular files alone, never
 * what a link points to, a device that has no end or a pipe that waits for a writer, and reads no more than a limit.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from "node:fs";

/** A file over the limit, which is left unread. */
export interface TooLarge {
  /** bytes */
  readonly size: number;
  readonly limit: number;
}

/** What has a file's name and is none. */
export type Irregular = "link" | "folder" | "special";

export type GateRead = Uint8Array | TooLarge | { readonly irregular: Irregular };

/** Of what is no regular file, what it is. */
export function irregularity(
  found: Pick<Stats, "isFile" | "isSymbolicLink" | "isDirectory">,
): Irregular | undefined {
  if (found.isFile()) return undefined;
  return found.isSymbolicLink() ? "link" : found.isDirectory() ? "folder" : "special";
}

/** Where a system has these: a link put in the file's place meanwhile is not followed, and a pipe is not waited for. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * @param path absolute
 * @param limit bytes
 * @throws what the system says of a file that is not there, or that it does not give
 */
export function readRegular(path: string, limit: number): GateRead {
  const irregular = irregularity(lstatSync(path));
  if (irregular) return { irregular };
  const file = openSync(path, flags);
  try {
    const found = fstatSync(file);
    const now = irregularity(found);
    if (now) return { irregular: now };
    return found.size > limit ? { size: found.size, limit } : readUpTo(file, found.size, limit);
  } finally {
    closeSync(file);
  }
}

/** The size is a file's own word: those of /proc say 0 and have no end, and one may grow while it is read. */
function readUpTo(file: number, size: number, limit: number): Uint8Array | TooLarge {
  const pieces: Buffer[] = [];
  let held = 0;
  for (;;) {
    const piece = Buffer.allocUnsafeSlow(Math.min(limit + 1, pieces.length === 0 ? size + 1 : 65_536));
    const count = readSync(file, piece, 0, piece.length, null);
    if (count === 0) break;
    held += count;
    if (held > limit) return { size: held, limit };
    pieces.push(piece.subarray(0, count));
  }
  return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
}

/** What the system says of a path at which nothing can be. */
const absent: ReadonlySet<string> = new Set([
  ...["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EINVAL", "ERR_INVALID_ARG_VALUE"],
]);

/**
 * The same of a file that whoever runs a command names: it may be a link of theirs.
 *
 * @returns undefined where there is none @throws what the machine refuses
 */
export function readGiven(path: string, limit: number): GateRead | undefined {
  try {
    return readRegular(realpathSync(path), limit);
  } catch (error) {
    if (absent.has((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
