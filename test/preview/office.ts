/** Offices that a test looks at in a preview, and what a browser would be told. */
import { request } from "node:http";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { openPreview, type Preview } from "../../scripts/lib/preview/preview.ts";
import { serve } from "../../scripts/lib/preview/server.ts";
import { type Files, post, soundOffice, temporaryFolder, writeFiles } from "../fixtures/temporary-office.ts";

export const now = "2026-11-22T08:00";
export const draftFile = "posts/2026-11/rahasia/index.md";
export const scheduledFile = "posts/2026-12/nanti/index.md";
export const brokenFile = "posts/2026-11/rusak/index.md";

/** A sound office with a draft and a scheduled post. */
export const waiting = {
  ...soundOffice,
  [draftFile]: post({ title: "Masih rahasia", date: "2026-11-20", draft: "true", channels: "[x]" }),
  [scheduledFile]: post({ title: "Terbit nanti", date: "2026-12-24 09:30" }),
} as const satisfies Files;

export interface Opened {
  readonly folder: string;
  readonly preview: Preview;
  /** Writes files below the content folder. @returns their absolute paths */
  write(files: Files): string[];
}

export interface OpenOptions {
  readonly drafts?: boolean;
  /** holds the office and its cache; a new one if absent */
  readonly root?: string;
}

export async function open(
  files: Files,
  { root = temporaryFolder(), ...options }: OpenOptions = {},
): Promise<Opened> {
  const folder = join(root, "content");
  writeFiles(folder, files);
  const preview = await openPreview({
    ...{ folder, now, ...options },
    label: "content",
    cacheFolder: join(root, "cache"),
    code: "test",
  });
  onTestFinished(() => preview.close());
  return {
    ...{ folder, preview },
    write(changes) {
      writeFiles(folder, changes);
      return Object.keys(changes).map((name) => join(folder, ...name.split("/")));
    },
  };
}

/** @returns http://127.0.0.1:<port> */
export async function served(preview: Preview): Promise<string> {
  const server = await serve({ port: 0, words: wordsFor("id"), preview: Promise.resolve(preview) });
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${new URL(server.address).port}`;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks as no browser would: with any Host header, and for a path that is sent as it is. */
export function ask(origin: string, path: string, headers: object = {}, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, path, method, headers: { ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on("error", failed);
    asked.end();
  });
}
