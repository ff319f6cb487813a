/** Forced colours take every colour that a page chooses: what it told by colour has to be told by a line, a shape or a pattern. */
import { expect, test } from "vitest";
import { siteOf } from "../site-built/site.ts";
import { openFull } from "./browser.ts";

const full = openFull();

interface Seen {
  /** what is nearly as the ground is, by what it is */
  readonly faint: readonly string[];
  readonly counted: Readonly<Record<string, number>>;
}

/** Looks at what carries a meaning. In the page: it can use nothing from here. */
function lookAround(): Seen {
  const faint: string[] = [];
  const counted: Record<string, number> = {};
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    const part = (value: number): number => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return alpha === 0 ? Number.NaN : 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  };
  const probe = document.body.appendChild(document.createElement("p"));
  probe.style.color = "Canvas";
  const ground = light(getComputedStyle(probe).color);
  probe.remove();
  const isSeen = (colour: string): boolean => {
    const own = light(colour);
    return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05) >= 3;
  };
  const look = (
    name: string,
    selector: string,
    tells: (style: CSSStyleDeclaration, element: Element) => boolean,
  ) => {
    for (const element of document.querySelectorAll(selector)) {
      if (element.getClientRects().length === 0) continue;
      counted[name] = (counted[name] ?? 0) + 1;
      if (!tells(getComputedStyle(element), element))
        faint.push(`${name}: ${element.outerHTML.slice(0, 120)}`);
    }
  };
  const hasBorder = (style: CSSStyleDeclaration): boolean =>
    Number.parseFloat(style.borderTopWidth) >= 1 &&
    style.borderTopStyle === "solid" &&
    isSeen(style.borderTopColor);
  look("a pillar's mark", "svg.mark", ({ fill }) => isSeen(fill));
  look("a verdict's sign", "svg.sign", ({ stroke, fill }) => isSeen(stroke) || isSeen(fill));
  look("a bar of a mix", ".mix", hasBorder);
  look("a part of a bar", ".bar i", (style, part) => {
    const others = [...(part.parentElement?.children ?? [])].filter((one) => one !== part);
    return others.every((one) => getComputedStyle(one).backgroundImage !== style.backgroundImage);
  });
  look("a button", "button, .button, .kit-button, .menu summary", hasBorder);
  look(
    "the part of the menu where one is",
    ".nav [aria-current]",
    ({ textDecorationLine, fontWeight }) =>
      textDecorationLine.includes("underline") && Number(fontWeight) >= 700,
  );
  look("the page of a list where one is", ".pages [aria-current]", hasBorder);
  look("a series of a chart", ".data .bar > span, .data span.swatch", ({ boxShadow, backgroundColor }) =>
    isSeen(/rgba?\([^)]*\)/.exec(boxShadow)?.[0] ?? backgroundColor),
  );
  return { faint, counted };
}

test("nothing that carries a meaning is lost where colours are forced, on a dark ground or a light one", async () => {
  const { office } = siteOf("full");
  const charted = office.posts.find(({ tables, state }) => tables && state === "public")?.address ?? "";
  const faint: string[] = [];
  const counted = new Map<string, number>();
  for (const colorScheme of ["dark", "light"] as const) {
    const context = await full.browser.newContext({
      ...{ forcedColors: "active", colorScheme, viewport: { width: 1280, height: 900 } },
    });
    const page = await context.newPage();
    for (const address of ["/", "/keseimbangan/", "/2026/11/", "/pilar/informasi/", "/halaman/2/", charted]) {
      await page.goto(full.server.origin + address);
      const seen = await page.evaluate(lookAround);
      faint.push(...seen.faint.map((what) => `${colorScheme} ${address} ${what}`));
      for (const [name, count] of Object.entries(seen.counted))
        counted.set(name, (counted.get(name) ?? 0) + count);
    }
    // The ring of the keyboard.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const [width, style] = await page.evaluate(() => {
      const own = getComputedStyle(document.activeElement ?? document.body);
      return [Number.parseFloat(own.outlineWidth), own.outlineStyle] as const;
    });
    expect([width >= 2, style]).toEqual([true, "solid"]);
    await context.close();
  }
  expect(faint).toEqual([]);
  expect([...counted.keys()].toSorted()).toEqual(
    [
      ...["a bar of a mix", "a button", "a part of a bar", "a pillar's mark", "a series of a chart"],
      ...["a verdict's sign", "the page of a list where one is", "the part of the menu where one is"],
    ].toSorted(),
  );
});
