/** Which pillar an old post probably belongs to. Simple rules on its title and terms, each told to the admin, who decides. */
import type { Pillar } from "../model/office.ts";
import { slug } from "../text/slug.ts";

export interface Suggestion {
  /** id */
  readonly pillar: string;
  readonly kind: string | undefined;
  /** the word that decided; undefined where none did */
  readonly word: string | undefined;
}

/** Words of Indonesian offices by the pillars that these are taught; the first row that fits decides. */
const rules: readonly (readonly [pillar: string, kind: string | undefined, words: readonly string[]])[] = [
  ["informasi", "pengumuman", ["pengumuman", "diumumkan", "pemberitahuan", "surat edaran", "announcement"]],
  [
    "informasi",
    "tutorial",
    ["cara", "tata cara", "panduan", "langkah", "tutorial", "how to", "alur", "prosedur"],
  ],
  ["informasi", "regulasi", ["peraturan", "undang undang", "perma", "pmk", "regulasi", "keputusan menteri"]],
  ["informasi", "laporan", ["laporan", "lkjip", "lakip", "lhkpn", "realisasi", "report"]],
  ["informasi", "data", ["data", "statistik", "infografis", "rekapitulasi", "capaian"]],
  [
    "informasi",
    undefined,
    [
      "syarat",
      "persyaratan",
      "jadwal",
      "biaya",
      "hasil",
      "daftar panggilan",
      "penjelasan",
      "siaran pers",
      "press release",
    ],
  ],
  ["promosi", "lelang", ["lelang", "dijual", "auction"]],
  ["promosi", "acara", ["undangan", "webinar", "seminar", "lomba", "open house", "pameran", "bazar"]],
  ["promosi", "kampanye", ["kampanye", "ayo", "mari", "yuk", "campaign"]],
  [
    "promosi",
    "layanan",
    [
      "kini hadir",
      "telah dibuka",
      "pendaftaran",
      "daftar sekarang",
      "promo",
      "gratis",
      "layanan baru",
      "inovasi",
    ],
  ],
  [
    "emosi",
    "apresiasi",
    ["penghargaan", "apresiasi", "terima kasih", "juara", "terbaik", "prestasi", "award"],
  ],
  ["emosi", "kisah", ["kisah", "cerita", "sosok", "profil", "perjalanan", "story"]],
  ["emosi", "refleksi", ["refleksi", "renungan", "opini", "catatan"]],
  [
    "emosi",
    "kegiatan",
    [
      "kegiatan",
      "kunjungan",
      "upacara",
      "pelantikan",
      "rapat",
      "sosialisasi",
      "bimtek",
      "apel",
      "donor darah",
      "jalan sehat",
      "senam",
      "silaturahmi",
      "bakti sosial",
      "pisah sambut",
      "purnabakti",
      "peringatan",
      "hut",
      "gathering",
    ],
  ],
  [
    "emosi",
    undefined,
    [
      "selamat",
      "dirgahayu",
      "duka cita",
      "belasungkawa",
      "idul fitri",
      "idulfitri",
      "natal",
      "nyepi",
      "waisak",
      "ramadan",
      "ramadhan",
    ],
  ],
];

export function suggestPillar(
  { title, terms }: { readonly title: string; readonly terms: readonly string[] },
  pillars: readonly Pillar[],
): Suggestion {
  const [first] = pillars;
  const fallback = pillars.reduce(
    (best, pillar) => (pillar.target > best.target ? pillar : best),
    first as Pillar,
  );
  const texts = [...terms, title].map((text) => ` ${slug(text).replaceAll("-", " ")} `);
  const has = (word: string): boolean => word !== "" && texts.some((text) => text.includes(` ${word} `));
  // What the office itself calls its pillars and kinds comes before what other offices do.
  for (const { id, label, kinds } of pillars) {
    const kind = kinds.find((one) =>
      [one.id, one.label].some((name) => terms.some((term) => slug(term) === slug(name))),
    );
    if (kind) return { pillar: id, kind: kind.id, word: kind.label };
    if (terms.some((term) => [id, slug(label)].includes(slug(term))))
      return { pillar: id, kind: undefined, word: label };
  }
  for (const [id, kind, words] of rules) {
    const pillar =
      pillars.find((one) => one.id === id) ??
      pillars.find(({ kinds }) => kinds.some((one) => one.id === kind));
    const word = pillar && words.find(has);
    if (pillar && word !== undefined)
      return { pillar: pillar.id, kind: pillar.kinds.find((one) => one.id === kind)?.id, word };
  }
  return { pillar: fallback.id, kind: undefined, word: undefined };
}
