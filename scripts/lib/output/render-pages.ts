import configure from "../../../eleventy.config.ts";
import type { Build } from "./render-each.ts";

/**
 * Renders all pages through Eleventy, which takes a while to load and is loaded here.
 *
 * @throws what a page's render throws, and what `take` throws
 */
export async function renderPages(build: Build): Promise<void> {
  if (build.pages.length === 0) return;
  const { Eleventy } = await import("@11ty/eleventy");
  try {
    const eleventy = new Eleventy(undefined, undefined, {
      // No file to be looked for in the working directory: two offices may be built in one process.
      configPath: "",
      loader: "esm",
      quietMode: true,
      config: (config) => configure(config, build),
    });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    throw rootCause(error);
  }
}

/** Eleventy wraps what a template throws; the reason is the innermost. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof Error && "originalError" in cause && cause.originalError)
    cause = cause.originalError;
  return cause;
}
