import { expect, test } from "vitest";
import { publish } from "../../scripts/lib/model/publication.ts";
import { siteWeights } from "../../scripts/lib/output/site-weights.ts";
import { makeOffice } from "../mix/make-office.ts";

test("the heaviest page of a kind is told, though a larger one is lighter", () => {
  const noise = Array.from({ length: 4_000 }, (_, index) => Math.imul(index, 0x9e3779b1).toString(36)).join(
    "",
  );
  const files: Record<string, string> = {
    "/2026/11/besar/": `<body>${"<p>sama saja</p>".repeat(500)}</body>`,
    "/2026/11/bergaya/": `<link rel="stylesheet" href="/aset/data.css"/><body><p>sedikit</p></body>`,
    "/aset/data.css": noise,
  };
  const [post] = siteWeights({
    publication: publish(makeOffice({})),
    pictures: new Map(),
    types: new Map(["/2026/11/besar/", "/2026/11/bergaya/"].map((address) => [address, "post"])),
    place: {
      files: () => Object.entries(files).map(([address, text]) => ({ address, size: text.length })) as never,
      read: (address) => Buffer.from(files[address] ?? ""),
    },
  });
  expect(post).toMatchObject({ kind: "post", address: "/2026/11/bergaya/", most: 30_000 });
});
