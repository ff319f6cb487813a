import { readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepOf, linkInkOf, neutrals, themeCss, tonesOf } from "../../scripts/lib/site/theme.ts";
import { sampleSite } from "../templates/sample-site.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);
const schemes = ["light", "dark"] as const;
/** Those that a tone search could trip over. */
const examples: [string][] = [["#ffffff"], ["#000000"], ["#ffff00"], ["#00ff00"], ["#0000ff"], ["#808080"]];

describe.each(schemes)("the tones of any colour an office may pick, %s", (scheme) => {
  const { paper, raised, text } = neutrals[scheme];

  it("are legible as words on every ground they stand on", () => {
    fc.assert(
      fc.property(colour, (picked) => {
        const { ink, soft } = tonesOf(picked, scheme);
        for (const ground of [paper, raised, soft])
          expect(wcagContrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
        expect(wcagContrast(text, soft)).toBeGreaterThanOrEqual(4.5);
      }),
      { examples },
    );
  });

  it("make links that stand out from the quiet words beside them", () => {
    fc.assert(
      fc.property(colour, (picked) => {
        const ink = linkInkOf(picked, scheme);
        for (const ground of [paper, raised, tonesOf(picked, scheme).soft])
          expect(wcagContrast(ink, ground)).toBeGreaterThanOrEqual(7);
      }),
      { examples },
    );
  });

  it("can be told from the ground as marks", () => {
    fc.assert(
      fc.property(colour, (picked) => {
        const { fill } = tonesOf(picked, scheme);
        for (const ground of [paper, raised]) expect(wcagContrast(fill, ground)).toBeGreaterThanOrEqual(3);
      }),
      { examples },
    );
  });

  it("make a ground that light words can stand on", () => {
    fc.assert(
      fc.property(colour, (picked) => {
        expect(wcagContrast(neutrals.dark.text, deepOf(picked, scheme))).toBeGreaterThanOrEqual(7);
      }),
      { examples },
    );
  });

  it("leave a colour alone that is legible already", () => {
    const sound = scheme === "light" ? "#0b5c70" : "#e8ab25";
    expect(tonesOf(sound, scheme).ink).toBe(sound);
  });
});

describe("the neutral colours", () => {
  it("are those of the stylesheet", () => {
    const css = readFileSync(new URL("../../templates/assets/tokens.css", import.meta.url), "utf8");
    for (const scheme of schemes) {
      for (const [name, value] of Object.entries(neutrals[scheme]))
        expect(css).toContain(`--${name}: ${value};`);
    }
  });

  it("are legible", () => {
    for (const { paper, raised, text, muted, alert, "alert-ground": alarming } of Object.values(neutrals)) {
      for (const ink of [text, muted, alert]) expect(wcagContrast(ink, alarming)).toBeGreaterThanOrEqual(4.5);
      for (const ground of [paper, raised]) {
        expect(wcagContrast(text, ground)).toBeGreaterThanOrEqual(7);
        expect(wcagContrast(muted, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

describe("themeCss", () => {
  it("shows the target mix as a stripe, each pillar as wide as its target", () => {
    const { site, pillars } = sampleSite().publication;
    const css = themeCss(
      site.brand.colour,
      pillars.map((group) => group.subject),
    );
    expect(css).toContain("--mix:linear-gradient(90deg,#0b5c70 0% 70%,#c9472f 70% 90%,#e8ab25 90% 100%)");
    expect(css).toContain(".p2{");
    expect(css).toContain("@media (prefers-color-scheme:dark){");
  });
});
