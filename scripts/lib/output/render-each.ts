import type { Frame } from "../site/frame.ts";
import type { Page } from "../site/page.ts";

/** What one build renders. */
export interface Build {
  readonly pages: readonly Page[];
  readonly frame: Frame;
  /** given each page with its text as soon as it is rendered; a promise that it returns is waited for */
  readonly take: (page: Page, text: string) => Promise<void> | undefined;
  /** given each page that cannot be rendered, with what it throws */
  readonly fail: (page: Page, error: unknown) => void;
}

/** Renders pages one after another. @throws what `take` throws, and what `fail` does not keep */
export async function renderEach({ pages, frame, take, fail }: Build): Promise<void> {
  for (const page of pages) {
    let text: string;
    try {
      text = page.render(frame);
    } catch (error) {
      fail(page, error);
      continue;
    }
    await take(page, text);
  }
}
