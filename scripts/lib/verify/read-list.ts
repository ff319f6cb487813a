/** `/build.json` of a site that is being verified: written by whoever serves it, and believed in nothing but its shape. */
import { z } from "zod";
import { type BuildList, listFormat } from "../output/build-list.ts";

/** Bytes: a list of 300,000 files. */
export const longestList = 64_000_000;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);

const schema = z.object({
  format: z.literal(listFormat),
  about: z.string().max(2000),
  commit: commit.nullable(),
  changed: z.boolean(),
  repository: z.string().max(2000).nullable(),
  now: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/),
  url: z.string().regex(/^https:\/\/[^\s"'<>]{1,500}$/),
  cards: z.boolean(),
  // Sites of before 2026-11-27 told nothing of it.
  history: z.boolean().default(false),
  signed: z.boolean(),
  pilar: z.object({ version: z.string().max(50), code: z.string().max(100) }),
  machine: z.object({ node: z.string().max(50), platform: z.string().max(50), sharp: z.string().max(50) }),
  digest: hash,
  files: z
    .array(
      z.object({
        path: z.string().refine(isPath),
        size: z.number().int().min(0),
        sha256: hash,
        kept: z.literal(true).optional(),
      }),
    )
    .max(500_000),
});

/** Undefined where it is no such list, or one of another format. */
export function parseList(text: string): BuildList | undefined {
  try {
    const list = schema.parse(JSON.parse(text));
    const paths = new Set(list.files.map(({ path }) => path));
    return paths.size === list.files.length ? (list as BuildList) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path stays below the folder that it is of, on every system. */
export function isPath(path: string): boolean {
  if (path.length > 1000 || !/^[^\\:*?"<>|\p{Cc}]+$/u.test(path)) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
