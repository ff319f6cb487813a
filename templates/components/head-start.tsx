import { type PolicyNeeds, policyOf } from "../../scripts/lib/site/security.ts";

/**
 * What the head of every page begins with: the policy stands before all that it rules over.
 *
 * @param needs what the page needs beside what every page may do
 */
export function HeadStart({ needs }: { readonly needs?: PolicyNeeds | undefined }) {
  return (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policyOf(needs)} />
    </>
  );
}
