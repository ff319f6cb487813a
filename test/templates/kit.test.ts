import { serializeOuter } from "parse5";
import { describe, expect, it } from "vitest";
import type { Card } from "../../scripts/lib/cards/card.ts";
import { type Channel, channels } from "../../scripts/lib/model/office.ts";
import { foldAt } from "../../templates/components/preview/fold.ts";
import { attribute, type Element, elementsOf, textOf } from "./html.ts";
import { hostile, pagesOf, render, type SampleSite, samplePost, sampleSite } from "./sample-site.ts";

const shared = samplePost(0, { title: hostile, channels: ["x", "threads"], captions: { x: hostile } });
const site = sampleSite({ posts: [shared, samplePost(1)] });
const address = `${shared.address}bagikan/`;

describe("the page of a share kit", () => {
  it("is there for a post that has a channel, and for no other", () => {
    const pages = [...pagesOf(site).keys()].filter((page) => page.endsWith("/bagikan/"));
    expect(pages).toEqual([address]);
  });

  it("shows as text what an author wrote", () => {
    const elements = elementsOf(render(site, address));
    const field = elements.find((element) => attribute(element, "id") === "x-teks");
    expect(field && textOf(field)).toContain(hostile);
    const scripts = elements.filter(({ tagName }) => tagName === "script");
    expect(scripts.map((script) => attribute(script, "src") ?? attribute(script, "type"))).toEqual([
      "application/ld+json",
      "/aset/salin.js",
    ]);
  });

  it("labels every field, and gives every button its field", () => {
    // The header has the form of the search.
    const [main] = elementsOf(render(site, address)).filter(({ tagName }) => tagName === "main");
    const elements = main ? elementsOf(serializeOuter(main)) : [];
    const ids = new Set(elements.map((element) => attribute(element, "id")));
    // The header's search has a form of its own.
    const buttons = elements.filter((one) => one.tagName === "button" && attribute(one, "type") !== "submit");
    expect(buttons.length).toBeGreaterThan(2);
    for (const button of buttons) {
      expect(ids).toContain(attribute(button, "data-copy"));
      expect(attribute(button, "hidden")).toBe("");
    }
    const labelled = elements
      .filter(({ tagName }) => tagName === "label")
      .map((label) => attribute(label, "for"))
      .filter((id) => id !== "cari-kata");
    const fields = elements.filter(({ tagName }) => tagName === "textarea");
    expect(labelled).toEqual(fields.map((field) => attribute(field, "id")));
  });
});

describe("the previews of a share kit", () => {
  const title = "Lelang rumah, sepeda motor, dan besi tua";
  const long = `Kalimat pertama dari keterangan ini. ${"Masih ada kata sesudahnya. ".repeat(20)}Habis.`;
  const post = samplePost(0, { title, channels, summary: long, captions: { x: "Pendek saja #InfoLelang" } });
  const everywhere = sampleSite({ posts: [post] });

  it("are made otherwise for each channel", () => {
    const skeletons = channels.map((channel) =>
      within(preview(everywhere, channel))
        .map((element) => `${element.tagName}.${attribute(element, "class")}`)
        .join(" "),
    );
    expect(new Set(skeletons).size).toBe(channels.length);
  });

  it("are for the eye alone: hidden from screen readers, with nothing to reach by keyboard and no id", () => {
    for (const channel of channels) {
      const figure = preview(everywhere, channel);
      expect(attribute(figure, "aria-hidden")).toBe("true");
      for (const element of within(figure)) {
        expect(["a", "button", "input", "textarea"]).not.toContain(element.tagName);
        for (const name of ["id", "href", "tabindex"]) expect(attribute(element, name)).toBeUndefined();
        if (element.tagName !== "img") continue;
        expect(element.attrs).toEqual(
          expect.arrayContaining([
            { name: "alt", value: "" },
            { name: "loading", value: "lazy" },
            { name: "decoding", value: "async" },
          ]),
        );
        for (const name of ["width", "height"]) expect(attribute(element, name)).toMatch(/^\d+$/);
      }
    }
  });

  it.each(["instagram", "facebook", "whatsapp", "tiktok", "linkedin"] as const)(
    "fold a long text away on %s",
    (channel) => {
      const text = textOf(preview(everywhere, channel));
      expect(text).toContain(`… ${everywhere.words.captions.preview.more[channel]}`);
      expect(text).toContain("Kalimat pertama");
      expect(text).not.toContain("Habis.");
    },
  );

  it.each(["threads", "telegram"] as const)("show the whole text on %s", (channel) => {
    const shown = samplePost(0, { channels, summary: "Kata demi kata, sampai habis." });
    const text = textOf(preview(sampleSite({ posts: [shown] }), channel));
    expect(text).toContain("Kata demi kata, sampai habis.\n\nSelengkapnya: ");
  });

  it("cut the link short on X, where it leads somewhere, and not on Instagram, where it does not", () => {
    const [x, instagram] = (["x", "instagram"] as const).map((channel) => {
      const brief = samplePost(0, {
        channels,
        captions: { [channel]: "https://a.id/satu-dua-tiga-empat-lima" },
      });
      const figure = preview(sampleSite({ posts: [brief] }), channel);
      return within(figure).filter((element) => attribute(element, "class") === "tag");
    });
    expect(x?.map(textOf)[0]).toBe("a.id/satu-dua-tiga-…");
    expect(instagram?.map(textOf).filter((text) => !text.startsWith("#"))).toEqual([]);
  });

  it.each(["facebook", "linkedin"] as const)("turn the link into a card on %s", (channel) => {
    const card = within(preview(everywhere, channel)).find(
      (element) => attribute(element, "class") === "link-card",
    );
    const parts = card ? within(card) : [];
    expect(parts.filter(({ tagName }) => tagName === "b").map(textOf)).toEqual([title]);
    expect(parts.filter(({ tagName }) => tagName === "small").map(textOf)).toEqual(["kantor-contoh.go.id"]);
    expect(parts.flatMap((part) => attribute(part, "src") ?? [])).toEqual([`/kartu/${post.id}/og.png`]);
  });

  it("count the pictures of a carousel on Instagram, and dot at most five", () => {
    const slides = Array.from({ length: 8 }, (_, index): Card => {
      const name = `slide-portrait-0${index + 1}`;
      return {
        ...{ address: `/kartu/${name}.jpg`, name, kind: "slide", format: "portrait" },
        ...{ width: 1080, height: 1350, type: "image/jpeg", bytes: 1 },
      };
    });
    const set = { og: everywhere.cards.get(post.id)?.og, all: slides };
    const swiped = preview({ ...everywhere, cards: new Map([[post.id, set]]) }, "instagram");
    expect(textOf(swiped)).toContain("1/8");
    const dots = within(swiped).filter((element) => element.tagName === "i");
    expect(dots).toHaveLength(5);
    expect(within(swiped).flatMap((element) => attribute(element, "src") ?? [])).toContain(
      slides[0]?.address,
    );
    expect(textOf(preview(everywhere, "instagram"))).not.toContain("1/");
  });

  it("take the account's name from its profile's address, or else from the office's name", () => {
    expect(textOf(preview(everywhere, "x"))).toContain("@contoh");
    expect(textOf(preview(everywhere, "tiktok"))).toContain("kantorcontoh");
  });
});

describe("a fold", () => {
  const room = { lines: 2, width: 10 };

  it("leaves a text that fits as it is", () => {
    expect(foldAt("Cukup.", room, "", "… lainnya")).toBe("Cukup.".length);
    expect(foldAt("Satu\nDua", room, "", "… lainnya")).toBe("Satu\nDua".length);
  });

  it("stands at the end of a word, a line before the text would need one too many", () => {
    const text = "Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh";
    const shown = text.slice(0, foldAt(text, room, "", "… lainnya"));
    expect(text.split(" ")).toEqual(expect.arrayContaining(shown.split(" ")));
    expect(shown.length).toBeGreaterThan(12);
    expect(shown.length).toBeLessThan(40);
  });

  it("comes sooner where something stands before the text, and at once after blank lines", () => {
    const text = "Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh";
    const alone = foldAt(text, room, "", "… lainnya");
    expect(foldAt(text, room, "namaakun ", "… lainnya")).toBeLessThan(alone);
    expect(foldAt("Satu.\n\n\nDua.", room, "", "… lainnya")).toBe("Satu".length);
  });

  it("cuts a word that is longer than all lines", () => {
    const end = foldAt("contoh/".repeat(30), room, "", "… lainnya");
    expect(end).toBeGreaterThan(0);
    expect(end).toBeLessThan(60);
  });
});

/** The screen that stands for a channel on the kit page of a site's one post. */
function preview(of: SampleSite, channel: Channel): Element {
  const found = elementsOf(render(of, address)).find(
    (element) => attribute(element, "class") === `phone on-${channel}`,
  );
  if (!found) throw new Error(`There is no preview for ${channel}`);
  return found;
}

/** The elements below one, in their order. */
function within(element: Element): Element[] {
  return element.childNodes.flatMap((node) => ("tagName" in node ? [node, ...within(node)] : []));
}
