/** Templates of cards that an office lays in place of Pilar's, and of which anything may be wrong. */
import { existsSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { isMachineError } from "../files/machine-error.ts";
import type { Position } from "../model/position.ts";
import type { OwnCardFault } from "../problems/codes/files.ts";
import { ownTemplates } from "../project.ts";

/** What is wrong with a template; plain data, which a process hands to another. */
export interface OwnCardFlaw {
  /** its file: cards/quote.tsx */
  readonly card: string;
  readonly fault: OwnCardFault;
  /** what was thrown, or was found in place of a function or an element */
  readonly reason: string;
  /** in a file below the office's `templates`; absent where the stack tells of compiled code alone */
  readonly at?: Position | undefined;
}

/** It is told of the template, not of the posts whose cards it draws; the message names its file. */
export class OwnCardError extends Error {
  constructor(readonly flaw: OwnCardFlaw) {
    super(`templates/${flaw.card}: ${flaw.reason}`);
  }
}

/** Work with a template, Pilar's or the office's. @throws OwnCardError for whatever is thrown with one of the office's, but what the machine refuses */
export async function withTemplate<T>(
  name: string,
  work: () => Promise<T>,
  own: string | undefined = ownTemplates,
): Promise<T> {
  const card = `cards/${name}.tsx`;
  if (own === undefined || !existsSync(join(own, card))) return work();
  try {
    return await work();
  } catch (error) {
    if (isMachineError(error)) throw error;
    if (error instanceof NoCard) throw new OwnCardError({ card, fault: error.fault, reason: error.message });
    const reason = error instanceof Error ? error.message : String(error);
    throw new OwnCardError({ card, fault: "threw", reason, at: placeIn(own, error) });
  }
}

/** What a template's file exports, or the template gives, is not what it has to be. */
export class NoCard extends Error {
  constructor(
    readonly fault: Exclude<OwnCardFault, "threw">,
    found: unknown,
  ) {
    super(
      `${fault === "no-card" ? "export const card" : "card(…)"}: ${found === null ? "null" : typeof found}`,
    );
  }
}

/** The first place of an error's stack that lies in a folder. */
function placeIn(folder: string, error: unknown): Position | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const real = realpathSync.native(folder);
  for (const start of [`${real}${sep}`, `${pathToFileURL(real).href}/`]) {
    const [, name, line, column] = /^(.+?):(\d+):(\d+)/.exec(stack.split(start)[1] ?? "") ?? [];
    if (name) return { file: name.split(sep).join("/"), line: Number(line), column: Number(column) };
  }
  return undefined;
}
