/** Thrown where Pagefind is not installed for this machine, or twice did not do its work. */
export class NoIndexError extends Error {
  constructor(
    readonly kind: "missing" | "failed",
    options: ErrorOptions,
  ) {
    super(options.cause instanceof Error ? options.cause.message : String(options.cause), options);
  }
}
