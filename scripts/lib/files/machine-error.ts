/** Errors of the machine (a full disk, a file that nobody may read), which say nothing of what was to be read or written. */

/** An error as the file system gives it. */
export interface MachineError extends Error {
  /** ENOSPC, EACCES, … */
  readonly code: string;
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

/** What is wrong with the machine; undefined for any other error. */
export function machineFault(error: unknown): MachineFault | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? faults.get(code) : undefined;
}

export function isMachineError(error: unknown): error is MachineError {
  return machineFault(error) !== undefined;
}
