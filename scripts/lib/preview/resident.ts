/** A preview that keeps up with its folder, and is served. The page that somebody waits for always comes before the checks. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Words } from "../language/words.ts";
import type { Problem } from "../problems/problem.ts";
import { newProblems } from "./known-problems.ts";
import type { View, ViewOptions } from "./office-view.ts";
import { openPreview, type Preview } from "./preview.ts";
import { type PreviewServer, serve } from "./server.ts";
import { type FolderWatch, watchFolder } from "./watch-folder.ts";

export interface ResidentOptions extends ViewOptions {
  readonly port: number;
  readonly words: Words;
  /** called when checks have run: first of the whole office, then after each change */
  readonly onChecked: (view: View, fresh: readonly Problem[] | undefined) => void;
  readonly onFailure: (error: unknown) => void;
}

export interface Resident {
  readonly server: PreviewServer;
  close(): Promise<void>;
}

/** Milliseconds without an answer after which nobody is waiting for a page. */
const quiet = 150;
/** Milliseconds between two looks at the whole folder, for what a watcher missed; longer where a look takes long. */
const betweenLooks = 3_000;
/** So much of the time may go into looks. */
const share = 1 / 60;

/** The server answers as soon as this resolves, and the office is read meanwhile. @throws what the system says of a port that is taken */
export async function openResident(options: ResidentOptions): Promise<Resident> {
  const { folder, port, words, onChecked, onFailure } = options;
  let closed = false;
  let pending: Set<string> | "all" | undefined;
  let working: Promise<void> | undefined;
  let lookedAt = performance.now();
  let pause = betweenLooks;
  let told: readonly Problem[] | undefined;

  let resolve: (preview: Preview) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const opening = new Promise<Preview>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  const server = await serve({ port, words, preview: opening, onPage: () => lookSoon() });

  const inQuiet = async (): Promise<void> => {
    while (!closed && pending === undefined && performance.now() - server.lastAnswer < quiet) await sleep(20);
  };
  const refresh = async (): Promise<void> => {
    const preview = await opening;
    while (pending !== undefined && !closed) {
      const paths = pending === "all" ? undefined : [...pending];
      pending = undefined;
      const started = performance.now();
      const { changed } = await preview.update(paths);
      if (paths === undefined) {
        lookedAt = performance.now();
        pause = Math.max(betweenLooks, (lookedAt - started) / share);
      }
      if (changed) server.tell();
      // A page that is open asks for itself anew: it goes first.
      if (changed && server.open > 0) await sleep(quiet);
      await inQuiet();
      if (pending === undefined && (await preview.check())) {
        server.tell();
        const { problems, view } = preview;
        onChecked(view, told && newProblems(problems, told));
        told = problems;
        preview.save();
      }
    }
    working = undefined;
  };
  const changed = (paths: readonly string[] | undefined): void => {
    if (closed) return;
    if (paths === undefined || pending === "all") pending = "all";
    else pending = new Set([...(pending ?? []), ...paths]);
    working ??= refresh().catch((error: unknown) => {
      working = undefined;
      onFailure(error);
    });
  };
  /** Looks at everything when it is due and nobody waits. */
  const lookSoon = (): void => {
    if (performance.now() - lookedAt < pause || working) return;
    lookedAt = performance.now();
    void sleep(quiet).then(() => changed(undefined));
  };

  let watched = true;
  let watch: FolderWatch | undefined;
  // Watching and reading a large office take a while, in which nothing else is done: whoever called is answered first.
  setTimeout(() => {
    watch = watchFolder(folder, changed, () => {
      watched = false;
    });
    openPreview(options).then(resolve, reject);
  }, 0);
  const timer = setInterval(() => {
    if (!watched || server.open > 0) lookSoon();
  }, betweenLooks).unref();
  // What was changed while the folder was read for the first time is looked at; then come the first checks.
  opening.then(() => changed(undefined), onFailure);

  return {
    server,
    async close() {
      closed = true;
      clearInterval(timer);
      watch?.close();
      await server.close();
      await working;
      await (await opening).close();
    },
  };
}
