import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { type FormatName, formats } from "../../scripts/lib/cards/format.ts";
import { layOut } from "../../scripts/lib/cards/layout.ts";
import { NoCard, type OwnCardError, withTemplate } from "../../scripts/lib/cards/own-card.ts";
import { drawSvg } from "../../scripts/lib/cards/render.ts";
import type { CardTemplate } from "../../scripts/lib/cards/request.ts";
import { project } from "../../scripts/lib/project.ts";
import type { QuoteCardProps } from "../../templates/cards/quote.tsx";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { exampleCard } from "./example-card.ts";
import { around, contoursOf, partsOf } from "./outlines.ts";
import { quoteCard } from "./samples.ts";

test("the card that CONTRIBUTING.md shows is drawn in each format", async () => {
  const example = exampleCard();
  expect(example.split("\n").length).toBeLessThan(45);
  const outfile = join(temporaryFolder(), "quote.mjs");
  await build({
    stdin: { contents: example, loader: "tsx", resolveDir: join(project, "templates", "cards") },
    ...{
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      jsx: "automatic",
      jsxImportSource: "preact",
    },
  });
  const { card } = (await import(pathToFileURL(outfile).href)) as { card: CardTemplate<QuoteCardProps> };
  for (const name of Object.keys(formats) as FormatName[]) {
    const format = formats[name];
    const props = quoteCard({}, name).props as QuoteCardProps;
    const laid = await layOut(card(props, { format, logo: undefined, photo: undefined }), format);
    expect(laid.texts.map(({ text }) => text)).toEqual([props.quote, props.title, props.office]);
    const { left, right, top, bottom } = around(contoursOf(partsOf(laid.svg).words));
    expect([
      name,
      left > 0,
      top > format.safe.y,
      right < format.width,
      bottom < format.safe.y + format.safe.height,
    ]).toEqual([name, true, true, true, true]);
    expect(await drawSvg(laid.svg)).toMatchObject({ width: format.width, height: format.height });
  }
});

test("what is thrown with a template of the office's own is told of it, and of Pilar's as it is", async () => {
  const own = temporaryFolder();
  mkdirSync(join(own, "cards"));
  writeFileSync(join(own, "cards", "quote.tsx"), "");
  const thrown = (name: string, error: unknown) =>
    withTemplate(name, () => Promise.reject(error), own).catch((caught: unknown) => caught);
  const flaw = async (error: unknown) => ((await thrown("quote", error)) as OwnCardError).flaw;
  const card = "cards/quote.tsx";

  expect(await flaw(new Error("aduh"))).toEqual({ card, fault: "threw", reason: "aduh" });
  expect(await flaw("aduh")).toEqual({ card, fault: "threw", reason: "aduh" });
  expect(await flaw(new NoCard("no-element", null))).toMatchObject({ card, fault: "no-element" });
  const full = Object.assign(new Error(), { code: "ENOSPC" });
  expect(await thrown("quote", full)).toBe(full);
  const ours = new Error("aduh");
  expect(await thrown("figure", ours)).toBe(ours);
});
