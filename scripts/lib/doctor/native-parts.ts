import { pagefindProgram } from "../search/pagefind.ts";
import type { Examination } from "./examination.ts";

/** Packages whose code was made for one kind of machine, with what each is for. */
const parts = [
  { name: "sharp", load: () => import("sharp") },
  { name: "esbuild", load: () => import("esbuild") },
  { name: "koffi", load: () => import("koffi") },
  { name: "pagefind", load: pagefindProgram },
] as const;

/** Whether each can be loaded: a node_modules that was copied from another computer, or half installed, has the wrong ones. */
export const nativeParts: Examination = async ({ words: { doctor } }) => {
  const tried = await Promise.all(
    parts.map(({ name, load }) =>
      load().then(
        () => [],
        () => [name],
      ),
    ),
  );
  const missing = tried.flat();
  return missing.length === 0
    ? { state: "well", says: doctor.parts.well(parts.map(({ name }) => name)) }
    : { state: "broken", says: doctor.parts.missing(missing), mend: doctor.parts.mend };
};
