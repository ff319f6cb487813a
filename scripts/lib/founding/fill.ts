/** Templates of an office's files: {{name}} is replaced, and a line whose {{word}} has no value is left out. */
import { splitFrontMatter } from "../reading/front-matter.ts";
import { isGap } from "../text/gaps.ts";

export type Values = Readonly<Record<string, string | undefined>>;

/** In YAML values stand between double quotes, which take them as JSON writes them. */
export function fillYaml(text: string, values: Values): string {
  return fill(text, values, (value) => JSON.stringify(value).slice(1, -1));
}

/** In a Markdown file the front matter is YAML, and what looks like a mark of Markdown in a value stays text. */
export function fillMarkdown(text: string, values: Values): string {
  const parts = splitFrontMatter(text, "");
  if ("code" in parts) return fill(text, values, asText);
  return `---\n${fillYaml(parts.yaml, values)}---\n${fill(parts.body, values, asText)}`;
}

function asText(value: string): string {
  return isGap(value) ? value : value.replace(/[\\`*_[\]<>!#|]/g, "\\$&");
}

/** `{{=word}}` is put in as it is. */
function fill(text: string, values: Values, written: (value: string) => string): string {
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      const words = Array.from(line.matchAll(placeholder), ([, , word = ""]) => word);
      if (words.some((word) => values[word] === undefined)) return "";
      return line.replace(placeholder, (_, asIs: string, word: string) => {
        const value = values[word] ?? "";
        return asIs === "" ? written(value) : value;
      });
    })
    .join("");
}

const placeholder = /\{\{(=?)(\w+)\}\}/g;
