import { describe, expect, it } from "vitest";
import { type CaptionPost, type CaptionSite, caption } from "../../scripts/lib/channels/caption.ts";
import { facetsIn } from "../../scripts/lib/channels/facets.ts";
import type { Collaborator } from "../../scripts/lib/model/collaborator.ts";
import type { Channel } from "../../scripts/lib/model/office.ts";

const site: CaptionSite = {
  ...{ url: "https://kantor.go.id", timezone: "Asia/Jakarta", language: "id", utm: false, captions: {} },
};
const bkad: Collaborator = {
  ...{ id: "bkad", name: "BKAD Kota Contoh", about: undefined, url: undefined },
  handles: { x: "bkadcontoh", bluesky: "bkad.contoh.go.id" },
};
const sanggar: Collaborator = {
  ...bkad,
  id: "sanggar",
  name: "Sanggar Anak",
  handles: { instagram: "s.anak" },
};

const postWith = (changes: Partial<CaptionPost> = {}): CaptionPost => ({
  address: "/2026/11/pos/",
  summary: "Warga belajar mencatat aset kelurahan bersama-sama.",
  hashtags: [{ key: "aset", name: "Aset", description: undefined }],
  campaign: undefined,
  pillar: { id: "emosi", label: "Emosi", description: "", colour: "#0b5c70", target: 20, kinds: [] },
  captions: {},
  collaborators: [bkad, sanggar],
  ...changes,
});
const of = (channel: Channel, changes?: Partial<CaptionPost>) => caption(postWith(changes), channel, site);

describe("whom a post was made with", () => {
  it.each<[Channel, string]>([
    ["x", "Bersama @bkadcontoh dan Sanggar Anak"],
    ["instagram", "Bersama BKAD Kota Contoh dan @s.anak"],
    ["whatsapp", "Bersama BKAD Kota Contoh dan Sanggar Anak"],
  ])(
    "is mentioned on %s by the account there, or else by name, between the words and the link",
    (channel, line) => {
      expect(of(channel).text).toContain(`bersama-sama.\n\n${line}\n\nSelengkapnya:`);
      expect(of(channel).leftOut.collaborators).toEqual([]);
    },
  );

  it("is not mentioned twice where the words do so", () => {
    const own = of("x", { captions: { x: "Terima kasih, @BKADcontoh dan sanggar anak!" } });
    expect(own.text).not.toContain("Bersama");
    expect(own.leftOut.collaborators).toEqual([]);
    // Another account whose name begins alike.
    expect(of("x", { captions: { x: "Terima kasih, @bkadcontoh_baru!" } }).text).toContain(
      "Bersama @bkadcontoh dan",
    );
  });

  it("gives way to an admin's own words before the link does, and that is told", () => {
    const words = `${"kata ".repeat(48)}akhir.`;
    const { text, leftOut } = of("x", { captions: { x: words } });
    expect(text).toBe(`${words}\n\nhttps://kantor.go.id/2026/11/pos/`);
    expect(leftOut).toEqual({
      link: false,
      hashtags: 1,
      collaborators: ["BKAD Kota Contoh", "Sanggar Anak"],
    });
  });

  it("takes a third of a text at the most, the last ones being left out", () => {
    const long = Array.from({ length: 4 }, (_, index) => ({
      ...sanggar,
      name: `Komunitas Penjaga Aset Desa ${index}`,
    }));
    const { text, leftOut } = of("x", { collaborators: long });
    expect(text).toContain("Bersama Komunitas Penjaga Aset Desa 0 dan Komunitas Penjaga Aset Desa 1\n");
    expect(leftOut.collaborators).toHaveLength(2);
  });

  it("is no link on Bluesky where the account is a site's name", () => {
    const { text } = of("bluesky");
    expect(text).toContain("@bkad.contoh.go.id");
    expect(facetsIn(text).map(({ features: [feature] }) => feature)).toEqual([
      expect.objectContaining({ uri: "https://kantor.go.id/2026/11/pos/" }),
      expect.objectContaining({ tag: "Aset" }),
    ]);
  });
});
