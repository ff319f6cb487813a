import { expect, it, test } from "vitest";
import { visibleMarkdown } from "../../scripts/lib/checks/visible-markdown.ts";
import { pixel, post, postFile } from "../fixtures/temporary-office.ts";
import { findings } from "./findings.ts";

const summary = "Lelang resmi di lelang.go.id, terbuka bagi siapa saja tanpa perantara.";

test.each([
  ["bold in a caption", { captions: '\n  facebook: ▸"**Penting!** Buka lelang.go.id."' }],
  ["a link in WhatsApp's", { captions: '\n  whatsapp: ▸"Buka [laman kami](https://lelang.go.id)."' }],
  ["two stars on WhatsApp", { captions: '\n  whatsapp: ▸"**Penting!**"' }],
  ["one star elsewhere", { captions: '\n  facebook: ▸"*Penting!*"' }],
  ["a heading", { captions: "\n  facebook: ▸|\n    ## Syarat\n\n    KTP." }],
  ["a summary", { summary: `▸"**Baru.** ${summary}"` }],
  ["a title", { title: '▸"Lelang `resmi`"' }],
  ["a quote", { quote: '▸"__Milik kita__, kata beliau."' }],
  ["a slide", { slides: '▸["Buat akun", "Baca [syaratnya](/syarat/)"]' }],
  ["a picture's description", { image: "a.png", imageAlt: '▸"Petugas **senior** di loket."' }],
])("names %s", async (_what, fields) => {
  const { found, marked } = await findings(visibleMarkdown, {
    [postFile]: post({ channels: "[facebook, whatsapp]", ...fields }),
    "posts/2026-11/pos-pertama/a.png": pixel,
  });
  expect(found).toEqual(marked.map((place) => `visible-markdown ${place}`));
});

it.each([
  ["WhatsApp's own marks", { captions: '\n  whatsapp: "*Penting!* _Buka_ `lelang`"' }],
  [
    "plain words",
    { captions: "\n  facebook: |\n    - KTP\n    - NPWP\n\n    #InfoLelang lelang.go.id/_a_/", summary },
  ],
  ["steps that were found in the body", { slides: "auto" }],
])("says nothing of %s", async (_what, fields) => {
  const { found } = await findings(visibleMarkdown, {
    [postFile]: post(
      { channels: "[facebook, whatsapp]", ...fields },
      "1. **Daftar** dulu.\n2. *Lalu* tawar.\n",
    ),
  });
  expect(found).toEqual([]);
});
