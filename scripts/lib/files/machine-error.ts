/** Errors of the machine (a full disk, a file that nobody may read), which say nothing of what was to be read or written. */

/** An error as the file system gives it. */
export interface MachineError extends Error {
  /** ENOSPC, EACCES, …; an error that libvips passes on has none */
  readonly code?: string;
  readonly path?: string | undefined;
}

/**
 * What may be wrong with a machine, by what is to be done about it; a file that is not there (ENOENT), or stands where another should be, is none.
 */
const kinds = {
  full: ["ENOSPC", "EDQUOT", "EFBIG"],
  forbidden: ["EACCES", "EPERM", "EROFS"],
  busy: ["EBUSY", "ETXTBSY", "EAGAIN"],
  crowded: ["EMFILE", "ENFILE", "ENOMEM", "ERR_WORKER_OUT_OF_MEMORY"],
  broken: ["EIO", "ENXIO", "ENODEV", "ESTALE", "ETIMEDOUT", "EREMOTEIO"],
} as const;

export type MachineFault = keyof typeof kinds;

const faults: ReadonlyMap<string, MachineFault> = new Map(
  Object.entries(kinds).flatMap(([kind, codes]) =>
    codes.map((code) => [code, kind as MachineFault] as const),
  ),
);

/** What is wrong with the machine; undefined for any other error. @param platform as `process.platform` has it */
export function machineFault(error: unknown, platform = process.platform): MachineFault | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") {
    const fault = faults.get(error.code);
    // Of a file or folder that another program has open Windows says that it may not be renamed or removed.
    const isHeld =
      platform === "win32" &&
      "syscall" in error &&
      /^(?:rename|unlink|rm|rmdir)$/.test(String(error.syscall));
    return fault === "forbidden" && isHeld ? "busy" : fault;
  }
  const [, said = ""] = /(?:unix|system|windows) error: (.+)/i.exec(error.message) ?? [];
  return spoken.find(([words]) => words.test(said))?.[1];
}

/** What libvips passes on of the system's errors has no code. */
const spoken: readonly (readonly [words: RegExp, fault: MachineFault])[] = [
  [/no space left|quota exceeded|file too large/i, "full"],
  [/permission denied|not permitted|read-only/i, "forbidden"],
  [/too many open files|cannot allocate|out of memory/i, "crowded"],
  [/input\/output error|stale/i, "broken"],
];

export function isMachineError(error: unknown): error is MachineError {
  return machineFault(error) !== undefined;
}

/** What keeps a file from being looked at; undefined where it is gone. @throws every other error */
export function refusalOf(error: unknown): { readonly refused: MachineFault } | undefined {
  const refused = machineFault(error);
  if (refused) return { refused };
  if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
  throw error;
}
