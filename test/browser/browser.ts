/** A browser from npm, and a server of one built site: nothing else needs to be installed. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { type Server, serve, typeOf } from "./serve.ts";

export { openBrowser, type Server, serve, typeOf };

export interface Opened {
  readonly browser: Browser;
  /** of the full office's site */
  readonly server: Server;
}

/** Puts the full office's pictures, in the sizes in which they were made for its site, into a cache of another build. */
export function takePictures(cache: string): void {
  cpSync(join(inject("project"), ".cache", "images"), join(cache, "images"), { recursive: true });
}

/** A browser and the full office's site, from a file's first test to its last; they are there within tests alone. */
export function openFull(): Opened {
  const opened = {} as { browser: Browser; server: Server };
  beforeAll(async () => {
    opened.browser = await openBrowser();
    opened.server = await serve(inject("sites").full.output);
  });
  afterAll(async () => {
    await opened.browser.close();
    opened.server.close();
  });
  return opened;
}
