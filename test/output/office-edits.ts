/** What may happen to an office between two builds: each turns one state into the next. */
import sharp from "sharp";
import { pdf } from "../fixtures/documents.ts";
import { post, postFile, soundOffice } from "../fixtures/temporary-office.ts";
import { now } from "./project.ts";
import type { State } from "./warm-office.ts";

export type Edit = readonly [what: string, change: (state: State) => State];

const site = soundOffice["site.yaml"];
const about =
  "---\ntitle: Tentang\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang.\n---\nIsi.\n";
const auction = [
  "\n  lot: Tanah kosong 1.240 m² di Kecamatan Contoh",
  "  limit: Rp620.000.000",
  "  deposit: Rp186.000.000",
  "  deadline: 2026-11-24 23:59",
].join("\n");

/** Two pictures of equal size in bytes. */
export const [photo, otherPhoto] = (await Promise.all(["#c9472f", "#0b5c70"].map(draw))) as [Buffer, Buffer];

async function draw(background: string): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

export const pictured = "posts/2026-11/bergambar/index.md";
export const picture = "posts/2026-11/bergambar/foto.png";

/** Posts in three months and pillars, with pictures, a carousel, a lot, a draft and one whose hour is to come. */
export const start: State = {
  now,
  cards: false,
  files: {
    ...soundOffice,
    "site.yaml": `${site}cards: { keep: 0 }\nchannels: { x: https://x.com/kantor }\n`,
    "hashtags.yaml": "InfoLelang:\nJagaAsetNegara:\nConstructor:\n",
    [pictured]: post(
      { title: "Bergambar", date: "2026-11-12", image: "foto.png", imageAlt: "Foto", pillar: "emosi" },
      'Isi.[^1]\n\n![Foto lagi](lain.png)\n*Foto: Humas*\n\n![Permohonan](angka.csv "batang")\n\n[^1]: Baca [laporan](laporan.pdf).\n\nLihat [pos pertama](/2026/11/pos-pertama/).\n',
    ),
    [picture]: photo,
    "posts/2026-11/bergambar/lain.png": otherPhoto,
    "posts/2026-11/bergambar/angka.csv": "bulan;masuk\nMei;12\nJuni;30\n",
    "posts/2026-11/bergambar/laporan.pdf": pdf({ pages: ["Laporan"] }),
    "posts/2026-11/konsep/index.md": post({ title: "Konsep", draft: "true", date: "2026-11-10" }),
    "posts/2026-11/terjadwal/index.md": post({ title: "Terjadwal", date: "2026-11-24 09:00" }),
    "posts/2026-12/tahun-depan/index.md": post({ title: "Nanti", date: "2026-12-01", pillar: "emosi" }),
    "posts/2026-10/constructor/index.md": post({
      ...{ title: "Constructor", date: "2026-10-02", pillar: "promosi", campaign: "uang-kita" },
      hashtags: "[Constructor, JagaAsetNegara]",
    }),
    "posts/2026-09/lot/index.md": post({ title: "Lot", date: "2026-09-28", auction }),
  },
};

const put =
  (name: string, bytes: string | Uint8Array | null) =>
  (state: State): State => ({ ...state, files: { ...state.files, [name]: bytes } });
const replace =
  (name: string, from: string | RegExp, to: string) =>
  (state: State): State => {
    const text = String(state.files[name] ?? "");
    return text.search(from) < 0 ? state : put(name, text.replace(from, to))(state);
  };
/** Another value of a setting of the site, or a setting more. */
const set = (key: string, value: string) => (state: State) => {
  const lines = String(state.files["site.yaml"]).split("\n");
  const others = lines.filter((line) => line !== "" && !line.startsWith(`${key}:`));
  return put("site.yaml", `${[...others, `${key}: ${value}`].join("\n")}\n`)(state);
};
const move = (from: string, to: string) => (state: State) => {
  const files = Object.entries(state.files).map(([name, bytes]) => [name.replace(from, to), bytes]);
  return { ...state, files: Object.fromEntries(files) };
};
const everywhere = (from: string, to: string) => (state: State) => {
  const files = Object.entries(state.files).map(([name, bytes]) => [
    name,
    typeof bytes === "string" ? bytes.replaceAll(from, to) : bytes,
  ]);
  return { ...state, files: Object.fromEntries(files) };
};
const at = (time: string) => (state: State) => ({ ...state, now: time });

/** A month of so many posts of one pillar. */
const monthOff = (state: State): State => {
  const posts = Array.from({ length: 5 }, (_, index) => [
    `posts/2026-07/ajakan-${index}/index.md`,
    post({ title: `Ajakan ${index}`, date: `2026-07-0${index + 1}`, pillar: "promosi" }),
  ]);
  return { ...state, files: { ...state.files, ...Object.fromEntries(posts) } };
};

const withoutJuly = (state: State): State => {
  const files = Object.keys(state.files).map((name) => [
    name,
    name.startsWith("posts/2026-07/") ? null : state.files[name],
  ]);
  return { ...state, files: Object.fromEntries(files) };
};

/**
 * Edits in the order in which they are made, those together that touch different parts of an office: what one of them should have made anew is
 * not made anew for another's sake, but for lists of all posts.
 */
export const steps: readonly (readonly Edit[])[] = [
  [
    ["a month that is off", monthOff],
    ["a table's figures", put("posts/2026-11/bergambar/angka.csv", "bulan;masuk\nMei;12\nJuni;31\n")],
  ],
  [
    ["a month explained", put("months.yaml", "2026-07: { note: Pekan lelang. }\n")],
    ["a post added", put("posts/2026-11/baru/index.md", post({ title: "Baru", date: "2026-11-20" }))],
  ],
  [
    ["another explanation", replace("months.yaml", "Pekan lelang.", "Kantor pindah <b>gedung</b>.")],
    ["an old address", put("redirects.yaml", "/berita/lama/: /2026/11/pos-pertama/\n")],
    ["a document renewed", put("posts/2026-11/bergambar/laporan.pdf", pdf({ pages: ["Laporan", "Ralat"] }))],
  ],
  [
    [
      "the same explanation on other lines",
      replace("months.yaml", /^2026-07: .+/, "# Juli\n2026-07:\n  note: Kantor pindah <b>gedung</b>."),
    ],
    ["a post of a new month", put("posts/2026-08/agustus/index.md", post({ date: "2026-08-17" }))],
  ],
  [
    ["a note of a month that is not off", replace("months.yaml", /$/, "2026-09: { note: Sepi. }\n")],
    ["a post's folder renamed", move("/pos-pertama/", "/pos-kesatu/")],
  ],
  [
    ["no explanations", put("months.yaml", null)],
    ["and back", move("/pos-kesatu/", "/pos-pertama/")],
    [
      "more of them, of every kind",
      replace(
        "redirects.yaml",
        /$/,
        "/index.php/2019/x: /berita/lama\n/Profil.html: https://x.go.id/\n/?p=3: /2026/11/pos-pertama/\n/lama.pdf: /\n/konsep/: /2026/11/konsep/\n/2026/11/baru/: /\n",
      ),
    ],
  ],
  [
    ["a month without posts", withoutJuly],
    ["a post removed", put("posts/2026-08/agustus/index.md", null)],
    ["a post retitled", replace(postFile, /title: .+/, "title: Judul yang lain")],
  ],
  [
    ["an old address that leads elsewhere", replace("redirects.yaml", "https://x.go.id/", "/2026/11/")],
    ["a post's body edited", replace(postFile, /Isi pos .+/, "Isi pos #JagaAsetNegara yang baru.")],
    ["a draft made public", replace("posts/2026-11/konsep/index.md", "draft: true", "draft: false")],
  ],
  [
    ["a link with the whole address", replace(postFile, /Isi pos .+/, "Isi pos [ini](/tagar/infolelang/).")],
    [
      "a post moved to another month",
      (state) =>
        move(
          "2026-11/bergambar/",
          "2026-10/bergambar/",
        )(replace(pictured, /date: .+/, "date: 2026-10-12")(state)),
    ],
  ],
  [
    ["a post's hour changed", replace(postFile, /date: .+/, "date: 2026-11-03 10:00")],
    ["a kind's label", replace("pillars.yaml", "tutorial: Tutorial", "tutorial: Panduan")],
    ["a campaign renamed", replace("campaigns.yaml", "Uang Kita", "Uang Negara")],
  ],
  [
    [
      "a post corrected",
      replace(postFile, "pillar:", "corrections: [{ date: 2026-11-04, note: Angkanya keliru. }]\npillar:"),
    ],
    ["a hashtag registered", replace("hashtags.yaml", /$/, "Baru:\n")],
  ],
  [
    [
      "and once more",
      replace(
        postFile,
        "keliru. }]",
        "keliru. }, { date: 2026-11-05, note: Ada kabar baru., kind: pembaruan }]",
      ),
    ],
    ["a campaign's slogan", replace("campaigns.yaml", /name: .+/, "$&\n  slogan: Dari kita")],
  ],
  [
    [
      "a post taken back",
      replace(postFile, "pillar:", "withdrawn: { date: 2026-11-06, reason: Angkanya keliru. }\npillar:"),
    ],
    ["a hashtag that nobody uses removed", replace("hashtags.yaml", "Baru:\n", "")],
  ],
  [
    ["and given back, without its notes", replace(postFile, /(?:corrections|withdrawn): .+\n/g, "")],
    [
      "a campaign's days and colour",
      replace("campaigns.yaml", /name: .+/, "$&\n  end: 2026-11-23\n  colour: '#8a1c4a'"),
    ],
  ],
  [
    ["a public post made a draft", replace(postFile, "pillar:", "draft: true\npillar:")],
    ["a picture beside a post", put("posts/2026-11/pos-pertama/foto.png", photo)],
  ],
  [
    ["and public again", replace(postFile, "draft: true\n", "")],
    ["an hour later", at("2026-11-22T09:00")],
  ],
  [
    ["a scheduled post's hour", at("2026-11-24T09:00")],
    ["a standing page", put("pages/tentang.md", about)],
  ],
  [
    ["a lot's deadline gone by", at("2026-11-25T00:00")],
    [
      "a hashtag described",
      replace("hashtags.yaml", "InfoLelang:\n", "InfoLelang: { description: Lelang }\n"),
    ],
  ],
  [
    ["a new month", at("2026-12-01T00:00")],
    ["a picture used", replace(postFile, "pillar:", "image: foto.png\nimageAlt: Foto\npillar:")],
  ],
  [["the days of a kit gone by", at("2026-12-24T08:00")]],
  [
    ["a clock that goes backwards", at(now)],
    ["a standing page renamed", move("pages/tentang.md", "pages/profil.md")],
  ],
  [
    ["a pillar's label", replace("pillars.yaml", "label: Emosi", "label: Cerita")],
    ["a picture no longer used", replace(postFile, "image: foto.png\nimageAlt: Foto\n", "")],
  ],
  [
    ["a pillar's colour", replace("pillars.yaml", "#c9472f", "#a0306a")],
    ["a hashtag's capitals", everywhere("InfoLelang", "Infolelang")],
  ],
  [
    [
      "pillars in another order",
      (state) => {
        const text = String(state.files["pillars.yaml"]);
        const [last = "", rest = ""] = [
          /^promosi: .+\n/m.exec(text)?.[0],
          text.replace(/^promosi: .+\n/m, ""),
        ];
        return put("pillars.yaml", last + rest)(state);
      },
    ],
    ["a standing page removed", put("pages/profil.md", null)],
  ],
  [
    ["a hashtag renamed", everywhere("JagaAsetNegara", "JagaAset")],
    ["a picture removed", put("posts/2026-11/pos-pertama/foto.png", null)],
  ],
  [
    ["a term explained", put("istilah.yaml", "Isi: { plain: yang tertulis }\n")],
    [
      "another picture of the same name",
      // Its post has moved to another month by then.
      (state) => {
        const here = Object.keys(state.files).filter((name) => name.endsWith("/bergambar/foto.png"));
        return put(here[0] ?? picture, otherPhoto)(state);
      },
    ],
  ],
  [["the site's name", set("name", "Kantor Besar")]],
  [
    ["the site's path", set("url", "https://kantor-kecil.go.id/informasi")],
    ["a shorter window of kits", set("kit", "{ days: 3 }")],
  ],
  [["the site's address", set("url", "https://kantor-besar.go.id")]],
  [["the site's language", set("language", "en")]],
  [
    ["the site's language again", set("language", "id")],
    ["the mix's targets", set("mix", "{ targets: { informasi: 60, emosi: 25, promosi: 15 } }")],
  ],
  [["the site's time zone", set("timezone", "Asia/Jayapura")]],
  [
    ["a notice", set("notice", "Ini contoh.")],
    ["a channel", set("channels", "{ x: https://x.com/kantor, instagram: https://instagram.com/kantor }")],
  ],
  [
    ["no parameters in links", set("utm", "false")],
    ["no old addresses", put("redirects.yaml", null)],
  ],
  [["the site's colour", set("brand", '{ colour: "#7a1f3d" }')]],
  [["a logo", (state) => set("brand", "{ logo: logo.png }")(put("media/logo.png", photo)(state))]],
  [["another logo", put("media/logo.png", otherPhoto)]],
  [["an office as it was", () => start]],
];

export const edits: readonly Edit[] = steps.flat();
