import type { NamedPage } from "./own-page.ts";

/** The pages of an office's own. There are none here: this file is replaced where an office's code is compiled. */
export const ownPages: readonly NamedPage[] = [];
