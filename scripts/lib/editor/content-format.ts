/**
 * A content file as the editor's form has it, and the form as a file. The form carries the whole text of its file along, unseen: what
 * is saved is that text with what was changed in the form, so that everything else stays as it was written. It runs in the browser.
 */
import { editYaml } from "./edit-yaml.ts";
import {
  bodyField,
  type FileKind,
  type FormOptions,
  formOf,
  markdownKinds,
  picturesField,
} from "./file-forms.ts";
import { cleaned } from "./forms.ts";
import { isPlainMap, type Plain, parsePlain, writeYaml } from "./yaml-values.ts";

/** In each form: the text of its file. No field of a post may have this name. */
export const sourceField = "_source";

export interface ContentFormat {
  /** @throws where it is no YAML */
  fromFile(text: string): Record<string, Plain>;
  toFile(form: Record<string, Plain>): string;
}

export function contentFormat(kind: FileKind, options: FormOptions): ContentFormat {
  const form = formOf(kind, options);
  const hasBody = markdownKinds.includes(kind);
  const partsOf = (written: string): Parts => {
    const { text } = plainLines(written);
    return hasBody ? parted(text) : { ...noBody, yaml: text };
  };
  return {
    fromFile(text) {
      const { yaml, body } = partsOf(text);
      const shown = form.toForm(parsePlain(yaml));
      return { ...shown, ...(hasBody ? { [bodyField]: bodyText(body) } : {}), [sourceField]: text };
    },
    toFile(saved) {
      const { [sourceField]: source, [bodyField]: written, [picturesField]: pictures, ...rest } = saved;
      const now = cleaned(rest);
      const shown = isPlainMap(now) ? now : {};
      const body = withPictures(typeof written === "string" ? written : "", pictures);
      if (typeof source !== "string") {
        const yaml = writeYaml(form.toFile(shown, undefined));
        return hasBody ? `---\n${yaml}---\n${body.trim() === "" ? "" : `${body.trim()}\n`}` : yaml;
      }
      const parts = partsOf(source);
      const before = parsePlain(parts.yaml);
      const yaml = editYaml(parts.yaml, form.toFile(shown, before) ?? null);
      const { restored } = plainLines(source);
      if (!hasBody) return restored(yaml);
      const kept = bodyText(parts.body) === bodyText(body) ? parts.body : spaceBefore(parts.body) + body;
      return restored(parts.opening + yaml + parts.closing + kept);
    },
  };
}

/** As Windows' editors write a file: with a mark at its start that is not seen, and with two characters at the end of each line. */
function plainLines(source: string): { text: string; restored: (text: string) => string } {
  const mark = source.startsWith("\uFEFF") ? "\uFEFF" : "";
  const rest = source.slice(mark.length);
  // Where not all lines end so, none is made to.
  const all = rest.includes("\r\n") && !/(?<!\r)\n/.test(rest);
  const restored = (text: string): string => mark + (all ? text.replace(/\r?\n/g, "\r\n") : text);
  return { text: all ? rest.replaceAll("\r\n", "\n") : rest, restored };
}

/** A Markdown file, which these make up again. */
interface Parts {
  readonly opening: string;
  readonly yaml: string;
  readonly closing: string;
  readonly body: string;
}

const noBody = { opening: "", closing: "", body: "" };

/** @throws Error where there is no front matter: the check says so, and how to mend it */
function parted(text: string): Parts {
  const [, opening, yaml, closing, body] =
    /^(---[^\S\n]*\n)([\s\S]*?)(?<=\n)(---[^\S\n]*(?:\n|$))([\s\S]*)$/.exec(text) ?? [];
  if (opening === undefined || yaml === undefined || closing === undefined || body === undefined)
    throw new Error("No front matter");
  return { opening, yaml, closing: closing.endsWith("\n") ? closing : `${closing}\n`, body };
}

function bodyText(body: string): string {
  return body.replace(/^\n+|(?<!\s)\s+$/g, "");
}

function spaceBefore(body: string): string {
  return /^\n*/.exec(body)?.[0] ?? "";
}

/** Those that the body does not name yet stand at its end, each in a paragraph of its own. */
function withPictures(body: string, pictures: Plain | undefined): string {
  const added = Array.isArray(pictures) ? (pictures as readonly Plain[]) : [];
  return added.reduce<string>((text, picture) => {
    const { image, alt } = isPlainMap(picture) ? picture : {};
    if (typeof image !== "string" || image === "" || text.includes(`](${image})`)) return text;
    const described = String(alt ?? "").replace(/[\\[\]]/g, "\\$&");
    return `${text.trimEnd()}\n\n![${described}](${image})\n`.trimStart();
  }, body);
}
