import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** An office without posts is not wrong, but hardly intended. */
export const emptyContent: Check = ({ office }) =>
  office.posts.length + office.withdrawn.length + office.leftOut === 0
    ? [problem("empty-content", { file: office.folder, line: 1, column: 1 }, {})]
    : [];
