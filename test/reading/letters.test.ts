import { expect, test } from "vitest";
import { named, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

/** An office whose every letter with an accent is stored in one form. */
function officeIn(form: "NFC" | "NFD") {
  const files = {
    "site.yaml": "name: Café Négara\nurl: https://kantor.go.id\n",
    "hashtags.yaml": "InfoLelang:\n  description: Résumé lelang\nKafé:\nKafe:\n",
    [postFile]: post(
      { title: "Résumé", hashtags: "[InfoLelang, Kafé]" },
      "## Résumé Kafé\n\n#Kafé lalu #InfoLelang é [Café](https://x.go.id/é) [b](#bagian-resume-kafe)\n",
    ),
  };
  const { folder } = writeOffice(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.normalize(form)])),
  );
  return read(folder);
}

test("letters and accents mean the same in every file, as one character or as two", () => {
  const [composed, decomposed] = [officeIn("NFC"), officeIn("NFD")];
  expect(named(composed.problems)).toEqual([
    "hashtag-characters content/hashtags.yaml:3:1",
    "hashtag-characters content/posts/2026-11/pos-pertama/index.md:5:24",
  ]);
  expect(decomposed.problems).toEqual(composed.problems);
  expect(decomposed.office?.hashtags).toEqual(composed.office?.hashtags);
  expect(decomposed.office?.site.name).toBe(composed.office?.site.name);
});

test("a post is the same post in both forms", () => {
  const bodies = (["NFC", "NFD"] as const).map((form) => {
    const text = post({ title: "Résumé" }, "## Kafé\n\n#Kafé [Café](https://x.go.id/é)\n").normalize(form);
    const [first] =
      read(writeOffice({ "hashtags.yaml": "InfoLelang:\nKafe:\n", [postFile]: text }).folder).office?.posts ??
      [];
    return { title: first?.title, body: first?.body(), anchors: first?.anchors, links: first?.links };
  });
  expect(bodies[1]).toEqual(bodies[0]);
  expect(bodies[0]?.anchors).toEqual(["bagian-kafe"]);
  expect(bodies[0]?.body?.join("")).toContain("<p>#Kafé ");
});
