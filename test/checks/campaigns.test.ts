/** Campaigns, their colours and words, and the terms of istilah.yaml: what is told, and what nobody hears before its day. */
import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import {
  type Files,
  named,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

const campaign = (more = ""): string => `uang-kita:\n  name: Uang Kita\n  replaces: [APBN]\n${more}`;
const ofCampaign = (body: string, fields = {}): string => post({ campaign: "uang-kita", ...fields }, body);

async function check(files: Files) {
  const { folder, marked } = writeOffice(files);
  const { problems } = await checkOffice(read(folder, "2026-11-22T08:00"));
  return { marked, problems: problems.filter(({ code }) => !code.startsWith("month-")) };
}

describe("at its place", () => {
  test.each<[string, Files, readonly string[]]>([
    [
      "a campaign's post that says the dry term alone",
      { "campaigns.yaml": campaign(), [postFile]: ofCampaign("Satu.\n\nIsi ▸APBN.\n") },
      ["dry-term"],
    ],
    [
      "a term to avoid in a summary",
      {
        "istilah.yaml": "PNBP: { plain: penerimaan negara, avoid: true }\n",
        [postFile]: post({ summary: "▸Kantor ini menyetor PNBP setiap bulan, dan ini ceritanya." }),
      },
      ["dry-term"],
    ],
    [
      "a form of two terms",
      { "istilah.yaml": "PNBP: { plain: satu }\nlain: { plain: dua, also: [▸PNBP] }\n" },
      ["duplicate-term"],
    ],
    ["a term without letters", { "istilah.yaml": "▸'12': { plain: dua belas }\n" }, ["invalid-value"]],
    [
      "days that cannot be",
      { "campaigns.yaml": campaign("  start: 2026-12-31\n  end: ▸2026-07-01\n") },
      ["campaign-days"],
    ],
    [
      "a post before its campaign",
      {
        "campaigns.yaml": campaign("  start: 2026-12-01\n"),
        [postFile]: post({ campaign: "▸uang-kita" }),
      },
      ["before-campaign"],
    ],
    [
      "the office's colour",
      { "site.yaml": `${soundOffice["site.yaml"]}brand: { colour: ▸"#fde68a" }\n` },
      ["low-contrast"],
    ],
    ["a campaign's colour", { "campaigns.yaml": campaign('  colour: ▸"#7fb7d6"\n') }, ["low-contrast"]],
  ])("%s is told", async (_what, files, codes) => {
    const { problems, marked } = await check(files);
    expect(named(problems)).toEqual(codes.map((code, index) => `${code} ${marked[index]}`));
  });
});

test("what is said with its plain words, and a colour that can be read, are right; the nearest colour is", async () => {
  const { problems } = await check({
    "campaigns.yaml": campaign('  colour: "#8a1c4a"\n  start: 2026-11-01\n  end: 2026-11-30\n'),
    "istilah.yaml": "PNBP: { plain: penerimaan negara, avoid: true }\n",
    [postFile]: ofCampaign("APBN adalah Uang Kita.\n", { title: "PNBP, penerimaan negara" }),
  });
  expect(named(problems)).toEqual([]);
  const light = await check({ "campaigns.yaml": campaign('  colour: "#7fb7d6"\n') });
  const nearest = light.problems.map(({ data }) => (data as { nearest: string }).nearest);
  expect(nearest).toHaveLength(1);
  expect((await check({ "campaigns.yaml": campaign(`  colour: "${nearest[0]}"\n`) })).problems).toEqual([]);
});

test("nothing of a campaign is public before its first day, and all of it on that day", () => {
  const { folder } = writeOffice({
    "campaigns.yaml": campaign("  start: 2026-12-01\n"),
    [postFile]: ofCampaign("Kantor ini dibiayai APBN.\n"),
  });
  const at = (now: string, unpublished = false) => {
    const { office } = read(folder, now);
    if (!office) throw new Error("no office");
    const { campaigns, posts } = publish(office, { unpublished });
    return { named: campaigns.length, of: posts[0]?.campaign?.id, body: String(posts[0]?.body()[0]) };
  };
  const before = at("2026-11-30T23:59");
  expect(before).toMatchObject({ named: 0, of: undefined });
  expect(before.body).not.toContain("Uang Kita");
  for (const after of [at("2026-12-01T00:00"), at("2026-11-30T23:59", true)]) {
    expect(after).toMatchObject({ named: 1, of: "uang-kita" });
    expect(after.body).toContain("Uang Kita");
  }
});
