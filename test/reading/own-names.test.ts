import { describe, expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import {
  type Files,
  mark,
  named,
  post,
  postFile,
  read,
  soundOffice,
  writeOffice,
} from "../fixtures/temporary-office.ts";

/** Every object of JavaScript has these: a name that an office gives must not be found among them. */
const names = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"];
const pillars = soundOffice["pillars.yaml"];

describe.each(names)("the name %s", (name) => {
  const m = mark;
  test.each<[string, string, Files]>([
    ["pillar of a post", "unknown-pillar", { [postFile]: post({ pillar: m + name }) }],
    ["kind of a post", "unknown-kind", { [postFile]: post({ kind: m + name }) }],
    ["campaign of a post", "unknown-campaign", { [postFile]: post({ campaign: m + name }) }],
    ["channel of a post", "unknown-channel", { [postFile]: post({ channels: `[${m}${name}]` }) }],
    ["field of a post", "unknown-key", { [postFile]: post({ [m + name]: "x" }) }],
    ["caption of a post", "unknown-key", { [postFile]: post({ captions: `{ ${m}${name}: halo }` }) }],
    ["field of the site", "unknown-key", { "site.yaml": `${soundOffice["site.yaml"]}${m}${name}: x\n` }],
    [
      "target",
      name === "__proto__" ? "invalid-value" : "unknown-pillar",
      {
        "site.yaml": `${soundOffice["site.yaml"]}mix: { targets: { informasi: 70, emosi: 20, promosi: 10, ${m}${name}: 0 } }\n`,
      },
    ],
  ])("is no %s that there is", async (_what, code, files) => {
    const { folder, marked } = writeOffice(files);
    const { problems } = await checkOffice(read(folder));
    expect(named(problems)).toEqual(marked.map((place) => `${code} ${place}`));
    for (const problem of problems) {
      const { message, hint } = wordProblem(problem, wordsFor("id"));
      expect(message + hint).not.toContain("native code");
    }
  });
});

/** Keys that an office makes up: zod leaves this one out without a word. */
test.each<[string, Files]>([
  ["pillar", { "pillars.yaml": `${pillars}${mark}__proto__: { label: X, colour: "#112233" }\n` }],
  ["kind", { "pillars.yaml": pillars.replace("tutorial:", `${mark}__proto__: X, tutorial:`) }],
  ["hashtag", { "hashtags.yaml": `${soundOffice["hashtags.yaml"]}${mark}__proto__:\n` }],
  ["campaign", { "campaigns.yaml": `${soundOffice["campaigns.yaml"]}${mark}__proto__: { name: X }\n` }],
])("a %s that is called __proto__ is told, not lost", (_what, files) => {
  const { folder, marked } = writeOffice(files);
  const found = read(folder).problems.filter(({ code }) => code === "invalid-value");
  expect(named(found)).toEqual(marked.map((place) => `invalid-value ${place}`));
});

test("an office may call pillar, kind, hashtag, campaign and post constructor", async () => {
  const { folder } = writeOffice({
    "site.yaml": `${soundOffice["site.yaml"]}mix: { targets: { informasi: 70, emosi: 20, promosi: 5, constructor: 5 } }\n`,
    "pillars.yaml": `${pillars}constructor: { label: C, colour: "#334455", kinds: { constructor: C } }\n`,
    "hashtags.yaml": "constructor:\nInfoLelang:\n",
    "campaigns.yaml": "constructor: { name: C }\n",
    "posts/2026-11/constructor/index.md": post(
      { pillar: "constructor", kind: "constructor", campaign: "constructor", hashtags: "[constructor]" },
      "Isi #constructor dan [tautan](/tagar/constructor/).\n",
    ),
  });
  expect(named((await checkOffice(read(folder))).problems)).toEqual([]);
});
