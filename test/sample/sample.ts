/**
 * The sample office that comes with the project. What is in this folder holds the sample to what it promises, on the project's own
 * machine (`.ci/run`); `npm test` leaves it out, since an office that copied the project has its own `content/`.
 */
import { join } from "node:path";

export const sample = join(import.meta.dirname, "..", "..", "content");
