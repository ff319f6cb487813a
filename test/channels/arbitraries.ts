import fc from "fast-check";
import type { CaptionPost, CaptionSite } from "../../scripts/lib/channels/caption.ts";
import type { Collaborator } from "../../scripts/lib/model/collaborator.ts";
import { type Channel, channels } from "../../scripts/lib/model/office.ts";

const plain = [
  "lelang",
  "negara,",
  "aset",
  "(BMN)",
  "Rp40",
  "juta",
  "hari",
  "ini:",
  "“milik",
  "kita”",
  "—",
  "keterbukaan",
  "< Rp1",
  "hemat >20%",
];
const ends = ["selesai.", "gratis!", "siapa?", "kantor…"];
const emoji = ["🙂", "👩🏽‍⚖️", "🇮🇩", "1️⃣", "🏛️", "❤️"];
const marked = ["é", "e\u0301", "n\u0303ande", "العدل", "ميزانٌ", "正義公開", "ง่ๅ"];
export const unbreakable = [
  "#UangKita",
  "#Milik_Kita_",
  "https://lelang.go.id/lot/12345?a=b",
  "lelang.go.id",
  "#MilikKitaBersama",
  "https://lelang.go.id/?a=#Syarat",
  "kpknl-contoh.go.id/2026/11/cara-ikut-lelang/",
];

export const words = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...plain) },
      { weight: 2, arbitrary: fc.constantFrom(...ends) },
      fc.constantFrom(...emoji),
      fc.constantFrom(...marked),
      fc.constantFrom(...unbreakable),
    ),
    { minLength: 1, maxLength: 400 },
  )
  .map((list) => list.join(" "));

export const channel: fc.Arbitrary<Channel> = fc.constantFrom(...channels);

const names = ["InfoLelang", "JagaAsetNegara", "IniPunyaKita", "UangKita2026", "PiutangNegara"];
const pillar = {
  id: "informasi",
  label: "Informasi",
  description: "",
  colour: "#0b5c70",
  target: 70,
  kinds: [],
};

const collaborator: fc.Arbitrary<Collaborator> = fc
  .record({
    name: fc.constantFrom("BKAD", "Sanggar Anak Negeri & Kawan-Kawan", "Kantor Wilayah ".repeat(5).trim()),
    handle: fc.option(fc.constantFrom("bkad", "sanggar.anak_negeri"), { nil: undefined }),
  })
  .map(({ name, handle }) => ({
    ...{ id: name, name, about: undefined, url: undefined },
    handles: handle === undefined ? {} : Object.fromEntries(channels.map((one) => [one, handle])),
  }));

export const post: fc.Arbitrary<CaptionPost> = fc.record({
  address: fc.constantFrom("/2026/11/cara-ikut-lelang/", `/2026/11/${"panjang-".repeat(20)}sekali/`),
  summary: words,
  hashtags: fc
    .subarray(names, { minLength: 1 })
    .map((list) => list.map((name) => ({ key: name.toLowerCase(), name, description: undefined }))),
  campaign: fc.constant(undefined),
  pillar: fc.constant(pillar),
  captions: fc.constant({}),
  collaborators: fc.option(fc.array(collaborator, { minLength: 1, maxLength: 5 }), { nil: undefined }),
});

/** A post whose author wrote something for every channel. */
export const writtenPost: fc.Arbitrary<CaptionPost> = fc
  .record({ post, own: words })
  .map(({ post, own }) => ({
    ...post,
    captions: Object.fromEntries(channels.map((channel) => [channel, own])),
  }));

export const site: fc.Arbitrary<CaptionSite> = fc.record({
  url: fc.constant("https://kpknl-contoh.go.id"),
  timezone: fc.constant("Asia/Jakarta"),
  language: fc.constantFrom("id", "en"),
  utm: fc.boolean(),
  captions: fc.constantFrom({}, { call: "Baca di" }, { call: "Lihat > sini:" }),
});
