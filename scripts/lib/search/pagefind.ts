/**
 * Pages made into an index by Pagefind, which is a program of its own that is talked to. Its package waits for ever where that program ends,
 * so that it is given a time to answer in and, once, a second try. The same pages in the same order give the same bytes.
 */
import { createRequire } from "node:module";
import { packageJsonOf, versionIn } from "../project.ts";
import type { SearchDocument } from "./document.ts";
import { NoIndexError } from "./no-index.ts";

export interface MadeIndex {
  /** below the folder of the index, by path with "/": pagefind-entry.json, fragment/id_1a2b3c4.pf_fragment */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface IndexOptions {
  /** by whose rules words are brought to their stems: "id", "en" */
  readonly language: string;
  /** milliseconds without an answer after which the program counts as lost */
  readonly limit?: number;
}

/** A minute: a thousand pages take one second. */
const defaultLimit = 60_000;
const tries = 2;

/** By what an index is known beside its pages. */
export function pagefindVersion(): string {
  const file = packageJsonOf("pagefind");
  return file === undefined ? "" : versionIn(file);
}

/** The program itself, absolute; each kind of machine has its own. @throws where it is not installed */
export async function pagefindProgram(): Promise<string> {
  const file = packageJsonOf("pagefind") ?? import.meta.filename;
  const system = process.platform === "win32" ? "windows" : process.platform;
  const end = process.platform === "win32" ? ".exe" : "";
  return createRequire(file).resolve(`@pagefind/${system}-${process.arch}/bin/pagefind_extended${end}`);
}

/** @throws NoIndexError */
export async function makeIndex(
  documents: readonly SearchDocument[],
  { language, limit = defaultLimit }: IndexOptions,
): Promise<MadeIndex> {
  let failure: unknown;
  try {
    await pagefindProgram();
  } catch (error) {
    throw new NoIndexError("missing", { cause: error });
  }
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      return await indexOnce(documents, language, limit);
    } catch (error) {
      failure = error;
    }
  }
  throw new NoIndexError("failed", { cause: failure });
}

async function indexOnce(
  documents: readonly SearchDocument[],
  language: string,
  limit: number,
): Promise<MadeIndex> {
  const { createIndex, close } = await import("pagefind");
  const answer = async <T extends { readonly errors: string[] }>(asked: Promise<T>): Promise<T> => {
    const answered = await withinLimit(asked, limit);
    const [error] = answered.errors;
    if (error !== undefined) throw new Error(error);
    return answered;
  };
  try {
    const { index } = await answer(createIndex({ forceLanguage: language }));
    if (!index) throw new Error("Pagefind gave no index");
    // As many at once as the program may read: it numbers pages in the order in which they come.
    await Promise.all(
      documents.map(({ address, html }) => answer(index.addHTMLFile({ url: address, content: html }))),
    );
    const { files } = await answer(index.getFiles());
    await withinLimit(index.deleteIndex(), limit);
    return { files: new Map(files.map(({ path, content }) => [path, content])) };
  } catch (error) {
    await close();
    throw error;
  }
}

function withinLimit<T>(asked: Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
