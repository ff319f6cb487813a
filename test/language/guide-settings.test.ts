/**
 * The table of all keys of site.yaml in the admins' guide, made from the schema and the catalogue: UPDATE_GUIDE=1 writes it anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { z } from "zod";
import { words } from "../../scripts/lib/language/id/index.ts";
import { expected } from "../../scripts/lib/language/id/problems/terms.ts";
import { settings } from "../../scripts/lib/language/id/settings.ts";
import { writerFor } from "../../scripts/lib/language/writer.ts";
import { takes } from "../../scripts/lib/reading/schema/fields.ts";
import { siteSchema } from "../../scripts/lib/reading/schema/site.ts";

interface Setting {
  readonly key: string;
  readonly required: boolean;
  /** undefined where the schema puts nothing in its place */
  readonly fallback: unknown;
  readonly field: z.ZodType;
}

const guide = join(import.meta.dirname, "..", "..", "PANDUAN.md");
const [start, end] = ["<!-- semua setelan -->\n\n", "\n\n<!-- akhir setelan -->"];
const all = settingsIn(siteSchema);

describe("the table of settings", () => {
  test("has each key of the schema with what it does, what it takes and what holds without it", () => {
    const text = readFileSync(guide, "utf8");
    const [before = "", rest = ""] = text.split(start);
    const [shown = "", ...after] = rest.split(end);
    expect(after, "PANDUAN.md has the marks that the table stands between").toHaveLength(1);
    if (process.env.UPDATE_GUIDE) writeFileSync(guide, before + start + tableOf(all) + end + after[0]);
    else
      expect(shown, "run UPDATE_GUIDE=1 npx vitest run test/language/guide-settings.test.ts").toBe(
        tableOf(all),
      );
  });

  test("has words for exactly the keys that there are", () => {
    expect(all.map(({ key }) => key)).toEqual(Object.keys(settings));
  });

  test("says of every key what it takes", () => {
    for (const { key, field } of all) expect(takes.get(field), key).toBeDefined();
  });

  test("names what holds without the caption's own words as they are", () => {
    expect(settings["captions.call"]?.otherwise).toBe(`\`${words.captions.call}\``);
  });
});

/** Every key in the schema's order, those within another as "mix.tolerance"; a channel stands for all. */
function settingsIn(schema: z.ZodType, above = ""): Setting[] {
  const shape = Object.entries((schema.def as { shape?: Record<string, z.ZodType> }).shape ?? {});
  if (above === "channels." || above === "audience.") {
    const [first] = shape;
    if (!first) return [];
    const inner = settingsIn(settingOf("", first[1]).field, `${above}….`);
    return inner.length > 0 ? inner : [settingOf(`${above}…`, first[1])];
  }
  return shape.flatMap(([name, field]) => {
    const setting = settingOf(above + name, field);
    const { element, options } = setting.field.def as { element?: z.ZodType; options?: z.ZodType[] };
    const map = options?.find((option) => "shape" in option.def);
    const inner = settingsIn(element ?? map ?? setting.field, `${above}${name}.`);
    return element || map || inner.length === 0 ? [setting, ...inner] : inner;
  });
}

function settingOf(key: string, field: z.ZodType): Setting {
  let current = field;
  let fallback: unknown;
  while ("innerType" in current.def) {
    if (current.def.type === "default") fallback = (current.def as { defaultValue?: unknown }).defaultValue;
    current = current.def.innerType as z.ZodType;
  }
  return { key, required: !field.safeParse(undefined).success, fallback, field: current };
}

function tableOf(list: readonly Setting[]): string {
  const rows = list.map(({ key, required, fallback, field }) => {
    const { what, otherwise } = settings[key] ?? expect.fail(`the catalogue has no words for ${key}`);
    const without = required
      ? "**wajib**"
      : fallback === undefined
        ? (otherwise ?? "tidak ada")
        : inYaml(fallback);
    return `| \`${key}\` | ${what} | ${taken(field)}${channelsOf(key)} | ${without} |`;
  });
  return ["| kunci | gunanya | isinya | kalau tidak ditulis |", "|---|---|---|---|", ...rows].join("\n");
}

function taken(field: z.ZodType): string {
  const own = takes.get(field);
  if (!own) return "";
  if ("expected" in own) return expected[own.expected];
  const { number } = writerFor(words.site.locale);
  return own.unit === "characters"
    ? `teks, paling banyak ${number(own.maximum)} karakter`
    : `daftar, paling banyak ${number(own.maximum)} butir`;
}

function channelsOf(key: string): string {
  if (key !== "channels.…") return "";
  const { channels } = siteSchema.shape;
  return `. Kanalnya: ${Object.keys(channels.def.innerType.def.shape).join(", ")}`;
}

/** On one line. */
function inYaml(value: unknown): string {
  return `\`${stringify(value, { collectionStyle: "flow" }).trim()}\``;
}
