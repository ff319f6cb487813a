/** What `npm run doctor` looks at on a machine, and how it tells what it finds. */
import type { Words } from "../language/words.ts";

export interface Patient {
  /** absolute: the folder with package.json, content and .cache, where the command runs */
  readonly folder: string;
  /** absolute */
  readonly content: string;
  /** absolute */
  readonly cache: string;
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<NodeJS.ProcessEnv>;
  /** 24.1.0 */
  readonly node: string;
  /** milliseconds since 1970 */
  readonly now: number;
  readonly words: Words;
}

/**
 * `well`, or `unknown` where it cannot be told and does no harm; `watch` where something may trouble the admin; `broken` where commands
 * will fail until it is mended.
 */
export type State = "well" | "unknown" | "watch" | "broken";

export interface Finding {
  readonly state: State;
  readonly says: string;
  /** how to mend it; always there where something is to be mended */
  readonly mend?: string | undefined;
}

export type Examination = (patient: Patient) => Finding | Promise<Finding>;
