import { expect, test } from "vitest";
import { evaluate, fill } from "./expression.ts";

const scope = {
  contexts: {
    github: { event_name: "schedule" },
    steps: { situs: { outputs: { catatan: "{}" }, outcome: "failure" } },
  },
  functions: { failure: () => true, hashFiles: (...names: string[]) => names.join("+") },
};

test.each([
  ["github.event_name == 'schedule' && '--if-due' || ''", "--if-due"],
  ["github.event_name == 'push' && '--if-due' || ''", ""],
  ["steps.situs.outputs.catatan != ''", true],
  ["steps.lain.outputs.catatan != ''", false],
  ["failure() && steps.situs.outcome == 'failure' && hashFiles('a', 'b') != ''", true],
  ["!(failure() || false)", false],
])("%s", (text, value) => {
  expect(evaluate(text, scope)).toBe(value);
});

test("what is not known ends a test", () => {
  expect(() => evaluate("toJSON(github)", scope)).toThrow("toJSON");
  expect(() => evaluate("a + b", scope)).toThrow();
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what they look like
  expect(fill("npm-${{ hashFiles('x') }}-${{ steps.tidak.ada }}", scope)).toBe("npm-x-");
});
