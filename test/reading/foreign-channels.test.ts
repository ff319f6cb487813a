import { expect, it } from "vitest";
import { named, post, postFile, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

const withChannels = (...names: string[]) =>
  `${soundOffice["site.yaml"]}channels:\n${names.map((name) => `  ${name}: https://contoh.go.id/${name}\n`).join("")}`;

it("names a channel that the office does not have, each where it stands", () => {
  const { folder, marked } = writeOffice({
    "site.yaml": withChannels("instagram", "x"),
    [postFile]: post({ channels: "[instagram, ▸tiktok, x, ▸youtube]" }),
  });
  const { office, problems } = read(folder);
  expect(named(problems)).toEqual(marked.map((place) => `foreign-channel ${place}`).sort());
  expect(office?.posts[0]?.channels).toEqual(["instagram", "tiktok", "x", "youtube"]);
});

it("says nothing where the office has it, or named none at all", () => {
  for (const site of [withChannels("tiktok"), soundOffice["site.yaml"]]) {
    const { folder } = writeOffice({ "site.yaml": site, [postFile]: post({ channels: "[tiktok]" }) });
    expect(named(read(folder).problems)).toEqual([]);
  }
});
