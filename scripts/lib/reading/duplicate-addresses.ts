import { postAddress } from "../model/addresses.ts";
import { type Problem, problem } from "../problems/problem.ts";

/**
 * Posts whose address another has already, each named at its own file: where the file system tells capitals apart, two folders
 * can differ in nothing else. Looks at all files, also of posts that have an error.
 *
 * @param names posts/<month>/<slug>/index.md; the first at an address has it
 * @param labelOf how problems name a file
 */
export function findDuplicateAddresses(
  names: readonly string[],
  labelOf: (name: string) => string,
): Problem[] {
  const firsts = new Map<string, string>();
  return names.flatMap((name) => {
    const [, month = "", slug = ""] = name.split("/");
    const address = postAddress(`${month}/${slug}`).toLowerCase();
    const first = firsts.get(address);
    if (first !== undefined)
      return [
        problem(
          "duplicate-address",
          { file: labelOf(name), line: 1, column: 1 },
          { address, first: labelOf(first) },
        ),
      ];
    firsts.set(address, name);
    return [];
  });
}
