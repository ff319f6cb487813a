import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { PlanOptions } from "./import-plan.ts";

/** The names that posts and pages of a content folder have: also of those that cannot be read. @param content absolute */
export function takenPlaces(content: string): PlanOptions["taken"] {
  const months = namesIn(join(content, "posts"));
  return {
    posts: new Map(months.map((month) => [month, namesIn(join(content, "posts", month))])),
    pages: namesIn(join(content, "pages")).map((name) => name.replace(/\.md$/i, "")),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}
