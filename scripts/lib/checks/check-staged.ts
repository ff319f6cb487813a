/** The check of personal data alone, over what git is about to commit: no office is read, and no picture is decoded. */
import { lookAtAttachment } from "../attachments/look-at-attachment.ts";
import { stagedIn } from "../history/staged.ts";
import { pictureTexts } from "../images/picture-texts.ts";
import { attachmentTypeOf } from "../model/attachment.ts";
import { type OwnIdentifiers, ownIdentifiers } from "../personal/own-identifiers.ts";
import type { Problem } from "../problems/problem.ts";
import { applyWaivers, type Waived, type Waiver } from "../problems/waivers.ts";
import { labelIn } from "../reading/folder.ts";
import { splitFrontMatter } from "../reading/front-matter.ts";
import { personalInName } from "../reading/personal-names.ts";
import { isAuction, personalIn, personalProblems } from "../reading/personal-problems.ts";
import { readWaivers } from "../reading/read-waivers.ts";
import { textOf } from "../reading/text-of.ts";
import { parseYaml } from "../reading/yaml-source.ts";
import { inOrder } from "./in-order.ts";

export interface CheckedStaged {
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
}

/**
 * @param folder absolute path of the content folder @param label how problems name it
 * @returns undefined where the folder lies in no repository of git, or there is no git
 */
export async function checkStaged(folder: string, label: string): Promise<CheckedStaged | undefined> {
  const staged = await stagedIn(folder);
  if (!staged) return undefined;
  if (staged.files.size === 0) return { problems: [], waived: [] };
  // A picture may be waived by a post that is not staged with it.
  const posts = new Set(Array.from(staged.files.keys(), markdownBeside).filter((name) => name !== undefined));
  const others = await staged.read(["site.yaml", ...posts].filter((name) => !staged.files.has(name)));
  const known = new Map([...others, ...staged.files]);
  const site = known.get("site.yaml");
  const own = ownIdentifiers(site && parseYaml(decoded(site, "site.yaml"), "site.yaml").value);
  const problems: Problem[] = [];
  for (const [name, bytes] of staged.files)
    problems.push(...(await personalInFile(name, bytes, labelIn(label, name), own)));
  const waivers = Array.from(known, ([name, bytes]) => waiversIn(bytes, name, labelIn(label, name))).flat();
  const { problems: left, waived } = applyWaivers(inOrder(problems), waivers);
  return { problems: left, waived };
}

const texts = /\.(?:md|markdown|ya?ml|txt|csv|json|html?|xml|ics)$/i;
const pictures = /\.(?:svg|jpe?g|png|webp|gif|tiff?|avif|heic|heif)$/i;

async function personalInFile(
  name: string,
  bytes: Buffer,
  file: string,
  own: OwnIdentifiers,
): Promise<Problem[]> {
  const parts = name.split("/");
  const named = [...(parts[0] === "posts" ? parts.slice(2) : parts.slice(-1))];
  const found = named.flatMap((part) => personalInName(part, file, own));
  if (texts.test(name)) {
    const text = decoded(bytes, file);
    found.push(...personalProblems(text, file, { own, auction: isPost(name) && isAuction(text) }));
  } else if (attachmentTypeOf(name) !== undefined) {
    const look = lookAtAttachment(attachmentTypeOf(name) ?? "zip", bytes);
    for (const { text } of ("sha256" in look && look.telling) || [])
      found.push(...personalIn(text, { file, line: 1, column: 1 }, { own, within: "cells" }));
  } else if (pictures.test(name)) {
    for (const { text, line, column, within } of await pictureTexts(bytes))
      found.push(...personalIn(text, { file, line, column }, { own, within }));
  }
  return found;
}

/** Of what is no UTF-8 the numbers can be read all the same. */
function decoded(bytes: Buffer, file: string): string {
  const { value } = textOf(bytes, file);
  if (value !== undefined) return value;
  return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf16le" : "latin1");
}

function isPost(name: string): boolean {
  return name.startsWith("posts/");
}

function markdownBeside(name: string): string | undefined {
  return isPost(name) && !name.endsWith(".md")
    ? `${name.slice(0, name.lastIndexOf("/"))}/index.md`
    : undefined;
}

function waiversIn(bytes: Buffer, name: string, file: string): readonly Waiver[] {
  if (!name.endsWith(".md")) return [];
  const parts = splitFrontMatter(decoded(bytes, file), file);
  if ("code" in parts || !/^waive/m.test(parts.yaml)) return [];
  const source = parseYaml(parts.yaml, file, parts.yamlLine);
  return source.parsed ? readWaivers(source).value : [];
}
