import { isMachineError } from "../files/machine-error.ts";
import type { Office } from "../model/office.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { OwnPageError } from "../site/own-page.ts";
import type { Check, CheckInput } from "./check.ts";

/**
 * A check that cannot fail: what it throws at becomes a problem of the post or page that it throws at, and is found by looking at each
 * alone. All others are still checked. Errors of the machine are thrown: they say nothing of the content.
 */
export function guardedCheck(check: Check): Check {
  return async (input) => {
    try {
      return await check(input);
    } catch (error) {
      if (isMachineError(error)) throw error;
      // It would be thrown at whichever post is looked at.
      if (error instanceof OwnPageError) return [error.problem];
      return checkAround(check, input, error);
    }
  };
}

async function checkAround(check: Check, input: CheckInput, error: unknown): Promise<readonly Problem[]> {
  const { office } = input;
  const bare = { ...office, posts: [], pages: [] };
  const faults: Problem[] = [];
  const faultOf = async (part: Office, file: string): Promise<boolean> => {
    try {
      await check({ ...input, office: part });
      return false;
    } catch (fault) {
      faults.push(faultIn(file, fault));
      return true;
    }
  };
  const posts = [];
  for (const post of office.posts)
    if (!(await faultOf({ ...bare, posts: [post] }, post.file))) posts.push(post);
  const pages = [];
  for (const page of office.pages)
    if (!(await faultOf({ ...bare, pages: [page] }, page.file))) pages.push(page);
  try {
    return [...faults, ...(await check({ ...input, office: { ...office, posts, pages } }))];
  } catch {
    // It is no post's and no page's: something of the office itself, or of all together.
    return faults.length > 0 ? faults : [faultIn(office.folder, error)];
  }
}

function faultIn(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return problem("unprocessable", { file, line: 1, column: 1 }, { reason });
}
