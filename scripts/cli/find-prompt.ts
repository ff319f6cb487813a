/**
 * A question to find several answers among many by typing, drawn as the other prompts are. @clack/prompts has one, whose own words are
 * English alone.
 */
import { styleText } from "node:util";
import { AutocompletePrompt } from "@clack/core";
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  symbol,
} from "@clack/prompts";
import type { Words } from "../lib/language/words.ts";
import type { Choice, Streams } from "./ask.ts";

export interface FindQuestion<T extends string> {
  readonly message: string;
  readonly choices: readonly Choice<T>[];
  /** what is wrong with the chosen ones; undefined where nothing is */
  readonly check: (chosen: readonly T[]) => string | undefined;
}

/** Choices shown at once. */
const mostShown = 8;

/** @returns a symbol where it is given up */
export function findPrompt<T extends string>(
  { message, choices, check }: FindQuestion<T>,
  { ask: say }: Words,
  streams: Streams,
): Promise<readonly T[] | symbol> {
  const prompt: AutocompletePrompt<Choice<T>> = new AutocompletePrompt<Choice<T>>({
    ...streams,
    options: [...choices],
    multiple: true,
    filter: (typed, choice) => holds(choice, typed),
    validate: () => check(prompt.selectedValues),
    render() {
      const colour = this.state === "error" ? "yellow" : "cyan";
      const head = [styleText("gray", S_BAR), `${symbol(this.state)}  ${message}`];
      const chosen = choices.filter(({ value }) => this.selectedValues.includes(value));
      const names = chosen.map(({ label }) => label).join(", ");
      if (this.state === "submit")
        return [...head, `${styleText("gray", S_BAR)}  ${styleText("dim", names)}`].join("\n");
      if (this.state === "cancel") return [...head, styleText("gray", S_BAR)].join("\n");
      const bar = `${styleText(colour, S_BAR)}  `;
      const above = [
        ...head,
        `${bar}${styleText("dim", say.search)} ${this.userInputWithCursor}`,
        ...(names === "" ? [] : [`${bar}${styleText("green", say.chosen(names))}`]),
        ...(this.filteredOptions.length === 0 ? [`${bar}${styleText("yellow", say.nothingFound)}`] : []),
        ...(this.state === "error" ? [`${bar}${styleText("yellow", this.error)}`] : []),
      ];
      const shown = limitOptions({
        cursor: this.cursor,
        options: this.filteredOptions,
        maxItems: mostShown,
        rowPadding: above.length + 1,
        columnPadding: 3,
        ...(streams.output && { output: streams.output }),
        style: (choice, active) => drawn(choice, active, this.selectedValues.includes(choice.value)),
      });
      return [...above, ...shown.map((line) => bar + line), styleText(colour, S_BAR_END)].join("\n");
    },
  });
  return prompt.prompt() as Promise<readonly T[] | symbol>;
}

function drawn({ label, hint }: Choice<string>, active: boolean, chosen: boolean): string {
  const box = chosen ? styleText("green", S_CHECKBOX_SELECTED) : styleText("dim", S_CHECKBOX_INACTIVE);
  if (!active) return `${box} ${styleText("dim", label)}`;
  return `${box} ${label}${hint === undefined ? "" : styleText("dim", ` (${hint})`)}`;
}

/** Also where the words stand apart in what was typed: "info lelang" finds #InfoLelang. */
function holds({ label, hint = "" }: Choice<string>, typed: string): boolean {
  const wanted = typed.toLowerCase().replace(/^#/, "").split(/\s+/).filter(Boolean);
  const text = `${label} ${hint}`.toLowerCase();
  return wanted.every((word) => text.includes(word));
}
