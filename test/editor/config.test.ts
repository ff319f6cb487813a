import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { CmsCollection, CmsConfig, CmsField, CmsFile } from "../../scripts/lib/editor/cms-config.ts";
import { editorConfig } from "../../scripts/lib/editor/config.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { type Channel, channels, type Office } from "../../scripts/lib/model/office.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { postSchema } from "../../scripts/lib/reading/schema/post.ts";
import { fullOffice } from "../fixtures/full-office.ts";
import { type Files, post, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

const now = "2026-11-22T08:00";
const cms = dirname(createRequire(import.meta.url).resolve("@sveltia/cms"));
const schema = JSON.parse(readFileSync(join(cms, "..", "schema", "sveltia-cms.json"), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
// Typed as a namespace, but the module is the function.
(formats as unknown as typeof formats.default)(ajv);
const isConfig = ajv.compile(schema);

function officeOf(changes: Files, base: Files = soundOffice): Office {
  const { folder } = writeOffice(changes, base);
  const { office, problems } = readOffice({ folder, label: "content", now });
  if (!office) throw new Error(JSON.stringify(problems));
  return office;
}

function configOf(office: Office): CmsConfig {
  return editorConfig(office);
}

function withSite(lines: string): Files {
  return { "site.yaml": `${soundOffice["site.yaml"]}${lines}\n` };
}

describe("the editor's settings", () => {
  test.each<[what: string, office: () => Office]>([
    ["a rich office", () => officeOf({}, fullOffice)],
    ["a small one", () => officeOf({})],
    ["one in English", () => officeOf(withSite("language: en"))],
    [
      "one that reviews and is open",
      () => officeOf(withSite("admin: { repo: kantor/situs, review: true, open: true }")),
    ],
    [
      "one with a GitLab of its own",
      () =>
        officeOf(withSite("admin: { repo: a/b/c, host: gitlab, server: https://git.go.id, branch: main }")),
    ],
  ])("of %s are what the package's schema takes", (_what, office) => {
    const config = JSON.parse(JSON.stringify(configOf(office())));
    isConfig(config);
    expect(isConfig.errors ?? []).toEqual([]);
  });

  test("have no field without a name that people read, in either language", () => {
    for (const language of ["id", "en"]) {
      for (const { name, label, path } of allFields(
        configOf(officeOf({ ...withSite(`language: ${language}`) })),
      )) {
        if (name === "_key") continue;
        expect(label, path).toBeTruthy();
        // Only what an office named itself is called by its own key.
        if (!/^(?:mix\.targets|captions|channels)\./.test(path)) expect(label, path).not.toBe(name);
      }
    }
  });

  test("have each field of a post but those that the form has in another way", () => {
    const { shape } = postSchema as unknown as { shape: Record<string, z.ZodType> };
    const names = fieldsIn(configOf(officeOf({ "media/x": "" }, fullOffice)), "posts").map(
      ({ name }) => name,
    );
    expect(names).toEqual(expect.arrayContaining(Object.keys(shape)));
    expect(names.filter((name) => !(name in shape)).sort()).toEqual([
      "body",
      "dateTime",
      "pictures",
      "slidesAuto",
      "untilTime",
      "validUntilTime",
    ]);
  });

  test("offer what the office registers", () => {
    const config = configOf(officeOf({}, fullOffice));
    const optionsOf = (name: string) =>
      fieldsIn(config, "posts").flatMap((field) =>
        field.name === name ? (field.options as { value: string }[]).map(({ value }) => value) : [],
      );
    expect(optionsOf("pillar")).toEqual(["informasi", "emosi", "promosi"]);
    expect(optionsOf("kind")).toContain("kisah");
    // Also those that no public post has.
    expect(optionsOf("channels")).toEqual(channels satisfies readonly Channel[]);
  });

  test("take lengths from the schema that files are read with", () => {
    const fields = new Map(fieldsIn(configOf(officeOf({})), "posts").map((field) => [field.name, field]));
    expect(fields.get("title")).toMatchObject({ maxlength: 110, required: true });
    expect(fields.get("summary")).toMatchObject({ minlength: 40, maxlength: 200, widget: "text" });
    expect(fields.get("hashtags")).toMatchObject({ min: 1, max: 5, multiple: true });
  });

  test("ask for no least number in a list that may be left empty, which the editor would not save", () => {
    const lists = allFields(configOf(officeOf({}, fullOffice))).filter(
      ({ widget, multiple, min }) => (widget === "list" || multiple) && min !== undefined,
    );
    expect(lists.map(({ path }) => path)).toContain("hashtags");
    expect(lists.filter(({ required }) => required === false)).toEqual([]);
  });

  test("are the same however many posts there are", () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`posts/2026-11/pos-${i}/index.md`, post({ title: `Pos ${i}` })]),
    );
    expect(configOf(officeOf(many))).toEqual(configOf(officeOf({})));
  });

  test("put a post into the folder of its own month, under a name that stays", () => {
    const posts = configOf(officeOf({})).collections.find((one) => "name" in one && one.name === "posts");
    expect(posts).toMatchObject({
      path: "{{date | date('YYYY-MM')}}/{{slug}}/index",
      slug: { editable: ["create"] },
    });
  });

  test("name no hashtag and no campaign: those may be registered before anything is public", () => {
    const config = JSON.stringify(configOf(officeOf({}, fullOffice)));
    for (const name of ["KabarBalai", "BelumTerbit", "Kampanye yang belum berpos"])
      expect(config).not.toContain(name);
    expect(fieldsIn(configOf(officeOf({})), "posts").find(({ name }) => name === "campaign")).toMatchObject({
      ...{ widget: "relation", collection: "office", file: "campaigns" },
    });
  });

  test("make a new post a draft, unless what is saved waits anyway", () => {
    const draftIn = (office: Office) =>
      fieldsIn(configOf(office), "posts").find(({ name }) => name === "draft")?.default;
    expect(draftIn(officeOf({}))).toBe(true);
    expect(draftIn(officeOf(withSite("admin: { review: true }")))).toBe(false);
  });

  test("say in commits what was done", () => {
    expect(configOf(officeOf({})).backend.commit_messages).toEqual(wordsFor("id").editor.commits);
  });
});

function fieldsIn(config: CmsConfig, name: string): readonly CmsField[] {
  const found = config.collections.find((one) => "name" in one && one.name === name);
  return (found as CmsCollection | undefined)?.fields as readonly CmsField[];
}

interface Found extends CmsField {
  readonly path: string;
}

function allFields(config: CmsConfig): Found[] {
  const within = (fields: readonly CmsField[], above: string): Found[] =>
    fields.flatMap((field) => {
      const path = above + field.name;
      return [{ ...field, path }, ...within(field.fields ?? [], `${path}.`)];
    });
  return config.collections.flatMap((one) => {
    const { fields = [], files = [] } = one as unknown as { fields?: CmsField[]; files?: CmsFile[] };
    return [...within(fields, ""), ...files.flatMap((file) => within(file.fields, ""))];
  });
}
