import type { NamedCheck } from "./own-check.ts";

/** The checks of an office's own. There are none here: this file is replaced where an office's code is compiled. */
export const ownChecks: readonly NamedCheck[] = [];
