import type { Frame } from "../site/frame.ts";
import type { Page } from "../site/page.ts";
import { type Handover, handover } from "./page-templates.ts";

/**
 * Renders all pages through Eleventy.
 *
 * @param take is given each page with its text as soon as it is rendered; a promise that it returns is waited for
 * @throws what a page's render throws, and what `take` throws
 */
export async function renderPages(
  pages: readonly Page[],
  frame: Frame,
  take: Handover["take"],
): Promise<void> {
  if (pages.length === 0) return;
  const { Eleventy } = await import("@11ty/eleventy");
  handover.pages = pages;
  handover.frame = frame;
  handover.take = take;
  try {
    const eleventy = new Eleventy(undefined, undefined, {
      configPath: "eleventy.config.ts",
      quietMode: true,
      config: () => {},
    });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    throw rootCause(error);
  } finally {
    handover.pages = [];
    handover.frame = undefined;
    handover.take = () => undefined;
  }
}

/** Eleventy wraps what a template throws; the reason is the innermost. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof Error && "originalError" in cause && cause.originalError)
    cause = cause.originalError;
  return cause;
}
