import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { foundOffice } from "../../scripts/lib/founding/found-office.ts";
import { presetOf } from "../../scripts/lib/founding/preset-of.ts";
import { type Preset, presets } from "../../scripts/lib/founding/presets.ts";
import type { LanguageCode } from "../../scripts/lib/model/office.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { picture, temporaryFolder } from "../fixtures/temporary-office.ts";
import { answersOf, fillGaps, raw } from "./filled.ts";

const now = "2026-11-22T08:00";
const kinds = presets.flatMap((preset) => (["id", "en"] as const).map((language) => ({ preset, language })));

function found(preset: Preset, language: LanguageCode, changes = {}): { folder: string; content: string } {
  const folder = join(temporaryFolder(), "kantor #1 (50%)");
  foundOffice({
    ...{ folder, preset, logo: { name: "logo.png", bytes: picture }, pilar: "0.1.0" },
    answers: answersOf({ ...raw, language, ...changes }),
    now: Date.parse("2026-11-22T00:30Z"),
  });
  return { folder, content: join(folder, "content") };
}

async function check(content: string) {
  const read = readOffice({ folder: content, label: "content", now });
  return { read, problems: (await checkOffice(read)).problems };
}

describe.each(kinds)("a new office of preset $preset in $language", ({ preset, language }) => {
  it("has gaps, and no other problem; once they are filled, none", async () => {
    const { content } = found(preset, language);
    const before = await check(content);
    const errors = before.problems.map(({ code }) => code);
    expect(new Set(errors)).toEqual(new Set(["unfilled-gap"]));
    expect(errors.length).toBeGreaterThan(15);
    const files = new Set(before.problems.map(({ file }) => file));
    expect(files).toContain("content/site.yaml");
    fillGaps(content);
    expect((await check(content)).problems).toEqual([]);
  });

  it("has a page of each kind, one draft for each pillar, and a campaign with its hashtags", async () => {
    const { read } = await check(found(preset, language).content);
    const { office } = read;
    expect(office?.pages).toHaveLength(7);
    expect(office?.posts.map(({ pillar, state }) => `${pillar.id} ${state}`).sort()).toEqual([
      "emosi draft",
      "informasi draft",
      "promosi draft",
    ]);
    expect(office?.campaigns).toHaveLength(1);
    expect(office?.campaigns[0]?.hashtags.length).toBeGreaterThan(0);
    expect(office?.site.preset).toEqual(preset === "other" ? [] : [preset]);
    expect(office?.periodic?.length).toBeGreaterThanOrEqual(preset === "other" ? 0 : 7);
    expect(office?.pillars.every((pillar) => pillar.kinds.length >= 3)).toBe(true);
    expect(office?.days.length).toBeGreaterThan(50);
    const { ppid } = office?.site ?? {};
    expect(office?.pages.map(({ address }) => address)).toContain(ppid?.url);
  });

  it("says what the office said of itself, and nothing of a template", async () => {
    const { folder, content } = found(preset, language);
    const { office } = (await check(content)).read;
    expect(office?.site).toMatchObject({
      ...{ name: raw.name, fullName: raw.fullName, parent: raw.parent, url: raw.url },
      ...{ timezone: "Asia/Makassar", language, channels: { x: "https://x.com/pnmadiun" } },
      brand: { colour: "#0f3d5e", logo: join(content, "media", "logo.png") },
    });
    for (const [path, text] of textsOf(folder)) {
      expect(text, path).not.toMatch(/\{\{|\}\}|undefined|Contoh|KPKNL/);
      expect(text, path).not.toContain(language === "en" ? "[ISI:" : "[FILL IN:");
    }
  });

  it("is known by its files later", () => {
    const { folder } = found(preset, language);
    writeFileSync(join(folder, "content", "hashtags.yaml"), "InfoKita:\n");
    expect(presetOf(folder, language)).toBe(preset);
  });
});

describe("a new office", () => {
  it("takes names with any signs, as they are", async () => {
    const name = 'Kantor "A" \\ B: #1 *bagus* | [C] {{x}} <d>';
    const { content, folder } = found("other", "id", { name, fullName: name, parent: name });
    const { read, problems } = await check(content);
    // Marks of Markdown in a summary are told, as anywhere.
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["unfilled-gap"]));
    expect(read.office?.site).toMatchObject({ name, fullName: name, parent: name });
    expect(
      read.office?.pages
        .find(({ slug }) => slug === "tentang")
        ?.body()
        .join(""),
    ).toContain("Kantor “A” \\ B: #1 *bagus* | [C] {{x}} &lt;d&gt; berada di bawah");
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name).toBe(
      "situs-kantor-a-b-1-bagus-c-x-d",
    );
  });

  it("has gaps where a question was not answered", async () => {
    const unknown = { fullName: undefined, parent: undefined, channels: ["instagram"] };
    const { content } = found("court", "id", unknown);
    const { problems, read } = await check(content);
    const missing = problems.filter(({ file }) => file === "content/site.yaml").map(({ data }) => data);
    expect(missing).toEqual(
      expect.arrayContaining(
        ["nama lengkap kantor", "lembaga induk", "alamat profil Instagram, diawali https://"].map((what) => ({
          what,
        })),
      ),
    );
    expect(read.office?.pages).toHaveLength(7);
    fillGaps(content);
    expect((await check(content)).problems).toEqual([]);
  });

  it("gets back what it lacks, keeps what it has, and no welcome where it has posts", async () => {
    const { folder, content } = found("auction", "id");
    const again = () =>
      foundOffice({
        ...{ folder, preset: "auction", logo: undefined, pilar: "9.9.9" },
        answers: answersOf({ ...raw, name: "Lain" }),
        now: Date.parse("2027-01-02T00:00Z"),
      } as const);
    expect(again().written).toEqual([]);
    rmSync(join(content, "pages", "kontak.md"));
    rmSync(join(folder, ".gitignore"));
    writeFileSync(join(content, "campaigns.yaml"), "punya-kantor:\n  name: Punya Kantor\n");
    const { written, kept } = again();
    expect([...written].sort()).toEqual([".gitignore", "content/pages/kontak.md"]);
    expect(kept).toContain("content/campaigns.yaml");
    expect(readFileSync(join(content, "campaigns.yaml"), "utf8")).toContain("Punya Kantor");
    expect(readdirSync(join(content, "posts"))).toEqual(["2026-11"]);
  });

  it("writes posts on the day that it is in the office's zone", () => {
    const { content } = found("other", "id", { timezone: "Jayapura" });
    const post = readFileSync(join(content, "posts", "2026-11", "selamat-datang", "index.md"), "utf8");
    expect(post).toContain("date: 2026-11-22\n");
  });
});

function textsOf(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yaml|json)$/.test(entry.name) && entry.name !== "days.yaml")
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, "utf8")]);
}
