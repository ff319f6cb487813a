/** What was typed, and what its author is told, in Indonesian: the exact line to write wherever it is beyond doubt. */
import { describe, expect, test } from "vitest";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { type Files, pixel, post, postFile, read, writeOffice } from "../fixtures/temporary-office.ts";

const hashtags = "InfoLelang:\nInfoPerkara:\nSewaAset:\n";
const beside = (name: string): string => postFile.replace("index.md", name);

/** Each message with its hint, at its line. */
function said(files: Files): string[] {
  const { problems } = read(writeOffice({ "hashtags.yaml": hashtags, ...files }).folder);
  return problems.map((problem) => {
    for (const language of ["id", "en"] as const) {
      const { message, hint } = wordProblem(problem, wordsFor(language));
      expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|\bnull\b/);
    }
    const { message, hint } = wordProblem(problem, wordsFor("id"));
    return `${problem.line} ${message} ${hint}`;
  });
}

const field = (key: string, value: string): Files => ({ [postFile]: post({ [key]: value }) });
/** A line in place of a field's. */
const line = (key: string, text: string): Files => ({
  [postFile]: post({ [key]: null, kind: `tutorial\n${text}` }),
});
const site = (more: string): Files => ({
  "site.yaml": `name: Kantor Kecil\nurl: https://kantor-kecil.go.id\n${more}`,
});

describe("characters that no keyboard has", () => {
  test.each<[string, Files, string]>([
    [
      "curly quotes around a title with a colon",
      field("title", "“Lelang: cara ikut”"),
      '2 Keterangan tidak terbaca: tanda kutipnya melengkung, dan yang berlaku hanya kutip lurus. Tulis title: "Lelang: cara ikut"',
    ],
    [
      "curly quotes around a pillar",
      field("pillar", "“informasi”"),
      '4 Pilar "“informasi”" ditulis dengan tanda kutip melengkung atau rangkap. Tulis informasi.',
    ],
    [
      "single curly quotes around a kind",
      field("kind", "‘tutorial’"),
      '7 Jenis "‘tutorial’" ditulis dengan tanda kutip melengkung atau rangkap untuk pilar Informasi. Tulis tutorial.',
    ],
    [
      "curly quotes around a hashtag",
      field("hashtags", "[“InfoPerkara”]"),
      '5 Tagar "“InfoPerkara”" ditulis dengan tanda kutip melengkung atau rangkap. Tulis InfoPerkara.',
    ],
    [
      "curly quotes around true",
      field("draft", "“true”"),
      '7 "draft" berisi teks "“true”", seharusnya true atau false. Tulis draft: true',
    ],
    [
      "curly quotes around a key",
      field("“kind”", "tutorial"),
      '7 Kunci "“kind”" ditulis dengan tanda kutip melengkung atau rangkap. Tulis "kind".',
    ],
    [
      "curly quotes around an address",
      { "site.yaml": "name: Kantor\nurl: “https://kantor.go.id”\n" },
      '2 "url" berisi "“https://kantor.go.id”", yang tidak dapat dipakai di sini. Tulis https://kantor.go.id.',
    ],
    [
      "en dashes in a date",
      field("date", "2026–11–03"),
      '3 "2026–11–03" memuat tanda hubung panjang. Tulis 2026-11-03.',
    ],
    [
      "an en dash as the mark of an item",
      field("channels", "\n  – instagram"),
      '8 "channels" berisi teks "– instagram", seharusnya daftar dalam kurung siku, misalnya [satu, dua]. Tulis channels: [instagram]',
    ],
    [
      "a no-break space behind a colon",
      line("pillar", "pillar:\u00a0informasi"),
      "7 Keterangan tidak terbaca: spasinya spasi khusus yang terbawa saat menyalin, bukan spasi biasa. Tulis pillar: informasi",
    ],
    [
      "another space behind a colon",
      line("title", "title:\u2009Judul"),
      "7 Keterangan tidak terbaca: spasinya spasi khusus yang terbawa saat menyalin, bukan spasi biasa. Tulis title: Judul",
    ],
    [
      "no-break spaces before a field",
      { "hashtags.yaml": "InfoLelang:\n\u00a0\u00a0description: Cara ikut\n" },
      '2 "description" ditulis dengan spasi khusus yang terbawa saat menyalin di depannya, bukan spasi biasa. Hapus, lalu ketik dua spasi di depan "description:", di bawah "InfoLelang:".',
    ],
    [
      "a colon of double width",
      line("pillar", "pillar：informasi"),
      "7 Keterangan tidak terbaca: titik duanya bukan titik dua biasa. Tulis pillar: informasi",
    ],
    [
      "an equals sign for a colon",
      line("pillar", "pillar = informasi"),
      "7 Keterangan tidak terbaca: titik duanya bukan titik dua biasa. Tulis pillar: informasi",
    ],
    [
      "no colon at all",
      line("pillar", "pillar informasi"),
      "7 Keterangan tidak terbaca: tidak ada titik dua sesudah kuncinya. Beri titik dua dan spasi sesudah kuncinya, misalnya title: …",
    ],
    [
      "digits of double width",
      field("date", "２０２６-１１-０３"),
      '3 "２０２６-１１-０３" memuat angka dari papan ketik lain. Tulis 2026-11-03.',
    ],
  ])("%s", (_what, files, expected) => {
    expect(said(files)).toContain(expected);
    expect(said(files)).toHaveLength(1);
  });
});

describe("dates and times", () => {
  test.each([
    [
      "2026-11-03 08:00:00 +0700",
      'Zona waktu di "2026-11-03 08:00:00 +0700" tidak ditulis sebagai WIB, WITA, WIT, atau selisih seperti +07:00. Tulis 2026-11-03 08:00 +07:00.',
    ],
    [
      "2026-11-03 24:00",
      'Pukul 24:00 di "2026-11-03 24:00" ditulis sebagai pukul 00:00 hari berikutnya. Tulis 2026-11-04 00:00.',
    ],
    [
      "3 November 2026 pukul 08.00 WIT",
      '"3 November 2026 pukul 08.00 WIT" tidak ditulis sebagai tahun-bulan-hari. Tulis 2026-11-03 08:00 WIT.',
    ],
    ["20261103", '"20261103" tidak ditulis sebagai tahun-bulan-hari. Tulis 2026-11-03.'],
    [
      "2026-11-03 pukul 08:00",
      '"2026-11-03 pukul 08:00" memuat kata atau tanda selain tanggal, jam, dan zona waktu. Tulis 2026-11-03 08:00.',
    ],
    [
      "[2026, 11]",
      '"date" berisi daftar, seharusnya tanggal, misalnya 2026-11-03. Tulis tanggal, misalnya 2026-11-03.',
    ],
  ])("%s", (typed, expected) => {
    expect(said(field("date", typed))).toEqual([`3 ${expected}`]);
  });
});

describe("words that are registered", () => {
  const notAHashtag = (found: string, hint: string): string =>
    `5 Tagar "${found}" memuat tanda yang memutus tagar di media sosial. Tulis ${hint}, tanpa #, spasi, dan tanda baca.`;
  const noList = (key: string, value: string, meant: string, at = 5): string =>
    `${at} "${key}" berisi teks "${value}", seharusnya daftar dalam kurung siku, misalnya [satu, dua]. Tulis ${key}: [${meant}]`;

  test.each<[key: string, typed: string, expected: string]>([
    ["hashtags", "[Info Perkara]", notAHashtag("Info Perkara", "InfoPerkara")],
    ["hashtags", '["#InfoPerkara"]', notAHashtag("#InfoPerkara", "InfoPerkara")],
    ["hashtags", "[info-perkara]", notAHashtag("info-perkara", "InfoPerkara")],
    [
      "hashtags",
      '["#InfoPerkara #SewaAset"]',
      '5 "#InfoPerkara #SewaAset" memuat 2 tagar dalam satu butir. Tulis InfoPerkara, SewaAset, dipisah koma, tanpa #, spasi, dan tanda baca.',
    ],
    [
      "hashtags",
      "[Kabar Baru]",
      `${notAHashtag("Kabar Baru", "KabarBaru")} Daftarkan KabarBaru di hashtags.yaml.`,
    ],
    ["hashtags", "[Info_Perkara]", '5 Tagar "Info_Perkara" tidak dikenal. Tulis InfoPerkara.'],
    [
      "hashtags",
      "InfoPerkara, SewaAset",
      noList("hashtags", "InfoPerkara, SewaAset", "InfoPerkara, SewaAset"),
    ],
    ["hashtags", "InfoPerkara SewaAset", noList("hashtags", "InfoPerkara SewaAset", "InfoPerkara, SewaAset")],
    [
      "hashtags",
      "Info Perkara dan sewa aset",
      noList("hashtags", "Info Perkara dan sewa aset", "InfoPerkara, SewaAset"),
    ],
    ["hashtags", '"#InfoPerkara"', noList("hashtags", "#InfoPerkara", "InfoPerkara")],
    [
      "hashtags",
      "#InfoPerkara #SewaAset",
      '5 Tanda # di depan "InfoPerkara" membuat sisa baris ini dianggap catatan, jadi tidak terbaca. Tulis hashtags: [InfoPerkara, SewaAset]. Kalau memang catatan, beri spasi: # InfoPerkara.',
    ],
    ["channels", "Instagram", noList("channels", "Instagram", "instagram", 7)],
    ["channels", "IG dan Facebook", noList("channels", "IG dan Facebook", "instagram, facebook", 7)],
    ["channels", "[WhatsApp]", '7 Kanal "WhatsApp" tidak dikenal. Tulis whatsapp.'],
    ["channels", "[X (Twitter)]", '7 Kanal "X (Twitter)" tidak dikenal. Mungkin maksudnya "x"?'],
    ["pillar", "Informasi", '4 Pilar "Informasi" tidak dikenal. Tulis informasi.'],
    ["campaign", "Uang Kita", '7 Kampanye "Uang Kita" tidak dikenal. Tulis uang-kita.'],
    [
      "pillar",
      "[edukasi, cerita]",
      '4 "pillar" berisi daftar, seharusnya satu nilai saja. Pilih satu saja, tanpa kurung siku: edukasi atau cerita.',
    ],
    ["draft", "ya", '7 "draft" berisi teks "ya", seharusnya true atau false. Tulis draft: true'],
    ["draft", "tidak", '7 "draft" berisi teks "tidak", seharusnya true atau false. Tulis draft: false'],
    [
      "title",
      "2026",
      '2 "title" berisi angka "2026", seharusnya teks satu baris. Apit nilainya dengan tanda kutip: title: "2026"',
    ],
    [
      "title",
      "[Penting]",
      '2 "title" berisi daftar, seharusnya teks satu baris. Tulis satu baris teks. Kalau kurung sikunya memang bagian dari teks, apit dengan tanda kutip: title: "[Penting]"',
    ],
  ])("%s: %s", (key, typed, expected) => {
    expect(said(field(key, typed))).toEqual([expected]);
  });
});

describe("lines at a wrong place", () => {
  const yaml = (text: string): Files => ({
    "hashtags.yaml": text,
    [postFile]: post({ hashtags: "[InfoLelang]" }),
  });
  const outwards = (key: string): string =>
    `Kunci "${key}" tidak berada di tempatnya. Hapus spasi di depannya, sehingga "${key}:" sejajar dengan baris paling luar.`;
  const noEntry =
    "Keterangan tidak terbaca: di berkas ini tiap nama diakhiri titik dua, tanpa tanda - di depannya. Tulis SewaAset:";
  const level = (key: string, parent: string): string =>
    `"${key}" tidak menjorok, padahal bagian dari "${parent}". Beri dua spasi di depan "${key}:", di bawah "${parent}:".`;

  test.each<[string, Files, string[]]>([
    [
      "a description beside its hashtag",
      yaml("InfoLelang:\ndescription: Cara ikut.\n"),
      [`2 ${level("description", "InfoLelang")}`],
    ],
    [
      "a description in Indonesian beside its hashtag",
      yaml("InfoLelang:\nketerangan: Cara ikut.\n"),
      [`2 ${level("keterangan", "InfoLelang")}`],
    ],
    [
      "a description in Indonesian",
      yaml("InfoLelang:\n  keterangan: Cara ikut.\n"),
      ['2 Kunci "keterangan" tidak dikenal. Mungkin maksudnya "description"?'],
    ],
    [
      "a space before a colon, and one behind it that does not break",
      { [postFile]: post().replace("title: ", "title :\u00a0") },
      [
        "2 Keterangan tidak terbaca: spasinya spasi khusus yang terbawa saat menyalin, bukan spasi biasa. Tulis title: Pos pertama",
      ],
    ],
    [
      "two of them",
      yaml("InfoLelang:\ndescription: Cara.\nSewaAset:\ndescription: Sewa.\n"),
      [`4 ${level("description", "SewaAset")}`],
    ],
    [
      "a pillar's fields beside it",
      { "pillars.yaml": 'informasi:\nlabel: Informasi\ncolour: "#0b5c70"\n' },
      [`2 ${level("label", "informasi")}`, `3 ${level("colour", "informasi")}`],
    ],
    [
      "a list of hashtags",
      yaml("- InfoLelang\n- SewaAset\n"),
      [
        "1 Berkas ini berisi daftar, seharusnya pasangan kunci dan nilai. Tulis tiap barisnya tanpa tanda - di depan dan dengan titik dua di belakang: InfoLelang:",
      ],
    ],
    ["an item among hashtags", yaml("InfoLelang:\n  description: Cara\n- SewaAset\n"), [`3 ${noEntry}`]],
    ["a hashtag without its colon", yaml("InfoLelang:\nSewaAset\n"), [`2 ${noEntry}`]],
    [
      "an item below a hashtag",
      yaml("InfoLelang:\n- SewaAset\n"),
      [
        '2 "InfoLelang" berisi daftar, seharusnya pasangan kunci dan nilai. Tulis SewaAset: di baris sendiri, tanpa tanda - dan tanpa spasi di depannya.',
      ],
    ],
    [
      "kinds as a list",
      { "pillars.yaml": 'informasi:\n  label: Informasi\n  colour: "#0b5c70"\n  kinds: [tutorial]\n' },
      [
        '4 "informasi.kinds" berisi daftar, seharusnya pasangan kunci dan nilai. Tulis kinds: { tutorial: Tutorial }',
      ],
    ],
    [
      "kinds as a text",
      {
        "pillars.yaml":
          'informasi:\n  label: Informasi\n  colour: "#0b5c70"\n  kinds: pengumuman, layanan publik\n',
      },
      [
        '4 "informasi.kinds" berisi teks "pengumuman, layanan publik", seharusnya pasangan kunci dan nilai. Tulis kinds: { pengumuman: Pengumuman, layanan-publik: Layanan publik }',
      ],
    ],
    [
      "a comma in a figure within braces",
      field("figure", "{ value: 92,5%, label: perkara putus }"),
      [
        '7 "figure.value" berisi angka "92", seharusnya teks satu baris. Apit nilainya dengan tanda kutip: value: "92"',
        '7 "5%" terpisah dari nilainya: di antara { dan }, koma memulai kunci baru. Apit nilainya dengan tanda kutip: value: "92,5%"',
      ],
    ],
    [
      "a pillar with a capital",
      {
        "pillars.yaml":
          'Informasi:\n  label: Informasi\n  colour: "#0b5c70"\nemosi:\n  label: E\n  colour: "#0b5c70"\n',
      },
      ['1 "Informasi" berisi "Informasi", yang tidak dapat dipakai di sini. Tulis informasi.'],
    ],
    [
      "targets as a text",
      site("mix:\n  targets: informasi 70%, emosi 20% dan promosi 10%\n"),
      [
        '4 "mix.targets" berisi teks "informasi 70%, emosi 20% dan promosi 10%", seharusnya persen tiap pilar, misalnya { informasi: 70, emosi: 20, promosi: 10 }. Tulis targets: { informasi: 70, emosi: 20, promosi: 10 }',
      ],
    ],
    [
      "targets without their pillars",
      site("mix:\n  targets: 70 20 10\n"),
      [
        '4 "mix.targets" berisi teks "70 20 10", seharusnya persen tiap pilar, misalnya { informasi: 70, emosi: 20, promosi: 10 }. Tulis persen tiap pilar, misalnya { informasi: 70, emosi: 20, promosi: 10 }.',
      ],
    ],
    [
      "a figure as a text",
      field("figure", "1.284 permohonan"),
      [
        '7 "figure" berisi teks "1.284 permohonan", seharusnya pasangan kunci dan nilai. Akhiri "figure:" di situ, lalu di baris bawahnya, dua spasi menjorok, masing-masing di barisnya sendiri: value: … ⏎ label: …',
      ],
    ],
    [
      "a number of WhatsApp beside the phone",
      site("contacts:\n  phone: 021 555\n  whatsapp: 0811-0000-0000\n"),
      [
        '5 Kunci "whatsapp" tidak berada di tempatnya. Tulis di bawah "others:", sebagai dua baris (⏎ berarti baris baru): - label: WhatsApp ⏎ value: 0811-0000-0000',
      ],
    ],
    [
      "a number of WhatsApp as a channel",
      site("channels:\n  whatsapp: 081100000000\n"),
      [
        '4 "channels.whatsapp" berisi angka "081100000000", seharusnya satu nilai saja. Tulis whatsapp: https://wa.me/6281100000000',
      ],
    ],
    [
      "a number of WhatsApp as a channel, in words",
      site('channels:\n  whatsapp: "+62 811-0000-0000"\n'),
      [
        '4 "channels.whatsapp" berisi "+62 811-0000-0000", yang tidak dapat dipakai di sini. Tulis https://wa.me/6281100000000.',
      ],
    ],
    [
      "a contact by its name alone",
      site("contacts:\n  others:\n    - SIWAS: siwas.mahkamahagung.go.id\n"),
      [
        '5 "contacts.others.1.label" belum diisi. Tambahkan baris "label: …".',
        '5 Kunci "SIWAS" tidak berada di tempatnya. Tulis di bawah "others:", sebagai dua baris (⏎ berarti baris baru): - label: SIWAS ⏎ value: siwas.mahkamahagung.go.id',
      ],
    ],
    [
      "a note with a colon in it, behind its month",
      { "months.yaml": "2026-09: Pindah gedung: kegiatan saja\n" },
      [
        '1 Keterangan tidak terbaca: ada dua tanda titik dua dalam satu baris. Apit seluruh nilainya dengan tanda kutip: 2026-09: "Pindah gedung: kegiatan saja"',
      ],
    ],
    [
      "another contact with a colon in it",
      site('contacts:\n  pengaduan: "loket: 2"\n'),
      [
        '4 Kunci "pengaduan" tidak berada di tempatnya. Tulis di bawah "others:", sebagai dua baris (⏎ berarti baris baru): - label: Pengaduan ⏎ value: …',
      ],
    ],
    [
      "a comma in an address of mail",
      site("contacts:\n  email: pa.contoh@gmail,com\n"),
      [
        '4 "contacts.email" berisi "pa.contoh@gmail,com", yang tidak dapat dipakai di sini. Tulis pa.contoh@gmail.com.',
      ],
    ],
    [
      "two words as one hashtag, behind a #",
      field("hashtags", "#InfoLelang, #Sewa aset"),
      [
        '5 Tanda # di depan "InfoLelang" membuat sisa baris ini dianggap catatan, jadi tidak terbaca. Tulis hashtags: [InfoLelang, SewaAset]. Kalau memang catatan, beri spasi: # InfoLelang.',
      ],
    ],
    [
      "a hashtag within another",
      yaml("InfoLelang:\n  description: Cara\n  SewaAset:\n    description: Sewa\n"),
      [`3 ${outwards("SewaAset")}`],
    ],
    [
      "a contact outside the contacts",
      site("contacts:\nphone: 021 555\n"),
      ['4 Kunci "phone" tidak berada di tempatnya. Pindahkan ke bawah "contacts:", dua spasi menjorok.'],
    ],
    [
      "a setting of the mix outside it",
      site("tolerance: 5\n"),
      ['3 Kunci "tolerance" tidak berada di tempatnya. Pindahkan ke bawah "mix:", dua spasi menjorok.'],
    ],
    [
      "a field of the post within the figure",
      field("figure", "\n  value: 70\n  label: pos\n  campaign: uang-kita"),
      [
        '8 "figure.value" berisi angka "70", seharusnya teks satu baris. Apit nilainya dengan tanda kutip: value: "70"',
        `10 ${outwards("campaign")}`,
      ],
    ],
    [
      "a setting of the office in a post",
      field("timezone", "Asia/Jakarta"),
      ['7 Kunci "timezone" tidak berada di tempatnya. Tulis di site.yaml.'],
    ],
    [
      "a campaign's slogan in the office's file",
      site("slogan: Dari kita\n"),
      ['3 Kunci "slogan" tidak berada di tempatnya. Tulis di campaigns.yaml.'],
    ],
  ])("%s", (_what, files, expected) => {
    expect(said(files)).toEqual(expected);
  });
});

describe("files", () => {
  const picture = (name: string, image: string): Files => ({
    ...field("image", `${image}\nimageAlt: Ruang tunggu`),
    [beside(name)]: pixel,
  });
  const named = (found: string, there: string): string =>
    `7 Gambar "${found}" tidak ada; yang ada "${there}". Tulis ${there}.`;

  test.each<[string, Files, string]>([
    ["a second ending", picture("foto.jpg.jpg", "foto.jpg"), named("foto.jpg", "foto.jpg.jpg")],
    [
      "a second ending that was typed",
      picture("foto.jpg", "foto.jpg.jpg"),
      named("foto.jpg.jpg", "foto.jpg"),
    ],
    ["no ending", picture("IMG_2034.JPG", "IMG_2034"), named("IMG_2034", "IMG_2034.JPG")],
    ["another ending", picture("foto.jpeg", "foto.png"), named("foto.png", "foto.jpeg")],
    [
      "hyphens for spaces",
      picture("Foto kantor.jpg", "foto-kantor.jpg"),
      named("foto-kantor.jpg", "Foto kantor.jpg"),
    ],
    [
      "quite another name",
      picture("IMG_2034.JPG", "sidang.jpg"),
      '7 Gambar "sidang.jpg" tidak ada. Simpan gambarnya di folder pos ini, di sebelah index.md. Yang sudah ada: IMG_2034.JPG.',
    ],
    [
      "a logo without its ending",
      { ...site("brand: { logo: logo }\n"), "media/logo.png": pixel },
      '3 Gambar "media/logo" tidak ada; yang ada "logo.png". Tulis logo.png.',
    ],
  ])("%s", (_what, files, expected) => {
    expect(said(files)).toEqual([expected]);
  });

  test.each([
    ["posts/syarat/index.md", "2026-11-20", "posts/2026-11/syarat/index.md"],
    ["posts/syarat/index.md", "20 Oktober 2026", "posts/2026-10/syarat/index.md"],
    ["posts/syarat.md", '"2026-11-20 08:00"', "posts/2026-11/syarat/index.md"],
    ["posts/2026/11/syarat/index.md", "2026-11-20", "posts/2026-11/syarat/index.md"],
    ["posts/2026-12/syarat.md", "2026-12-20", "posts/2026-12/syarat/index.md"],
    ["syarat.md", "2026-11-20", "posts/2026-11/syarat/index.md"],
    ["pages/layanan/syarat.md", "2026-11-20", "pages/syarat.md"],
  ])("a post at %s of %s belongs at %s", (name, date, place) => {
    expect(said({ [name]: post({ date }) })).toEqual([
      `1 ${name} tidak berada di tempat pos, jadi tidak akan terbit. Pindahkan ke ${place}.`,
    ]);
  });

  test("a month in words is named in figures", () => {
    expect(said({ [postFile]: null, "posts/november-2026/pos/index.md": post() })).toEqual([
      '1 Folder "november-2026" bukan bulan. Ganti namanya menjadi 2026-11.',
    ]);
  });
});

describe("settings", () => {
  const value = (key: string, found: string, hint: string): string =>
    `"${key}" berisi "${found}", yang tidak dapat dipakai di sini. Tulis ${hint}.`;

  test.each<[string, string]>([
    ["url: kantor.go.id", value("url", "kantor.go.id", "https://kantor.go.id")],
    ["url: http://www.kantor.go.id/", value("url", "http://www.kantor.go.id/", "https://www.kantor.go.id")],
    ["url: https//kantor.go.id", value("url", "https//kantor.go.id", "https://kantor.go.id")],
    ["timezone: WITA", value("timezone", "WITA", "Asia/Makassar")],
    ["timezone: GMT+9", value("timezone", "GMT+9", "Asia/Jayapura")],
    ["language: Indonesia", value("language", "Indonesia", "id")],
    ["brand: { colour: 0f3d5e }", value("brand.colour", "0f3d5e", '"#0f3d5e"')],
    ["brand: { colour: '#0F3' }", value("brand.colour", "#0F3", '"#00ff33"')],
    [
      "contacts: { email: 'mailto:halo@k.go.id' }",
      value("contacts.email", "mailto:halo@k.go.id", "halo@k.go.id"),
    ],
    ["ppid: { name: PPID, url: ppid }", value("ppid.url", "ppid", "/ppid/")],
    [
      "channels: { instagram: instagram.com/kantor }",
      value("channels.instagram", "instagram.com/kantor", "https://instagram.com/kantor"),
    ],
    [
      "channels: { youtube: '@kantor' }",
      value("channels.youtube", "@kantor", "https://www.youtube.com/@kantor"),
    ],
    ["mix: { tolerance: 10% }", '"mix.tolerance" berisi teks "10%", seharusnya angka. Tulis tolerance: 10'],
    ["kit: { days: 60 hari }", '"kit.days" berisi teks "60 hari", seharusnya angka. Tulis days: 60'],
    ["utm: tidak", '"utm" berisi teks "tidak", seharusnya true atau false. Tulis utm: false'],
  ])("%s", (text, expected) => {
    const own = text.startsWith("url:");
    const files = {
      "site.yaml": `name: Kantor Kecil\n${own ? "" : "url: https://kantor-kecil.go.id\n"}${text}\n`,
    };
    expect(said(files)).toEqual([`${own ? 2 : 3} ${expected}`]);
  });

  test.each([
    ["22 Desember", "12-22"],
    ["22/12", "12-22"],
    ["24 Desember 2026", "2026-12-24"],
    ["12–22", "12-22"],
  ])("a day %s is %s", (date, meant) => {
    const day = `- { date: ${date}, name: Hari, kind: libur, certainty: pasti, source: contoh }\n`;
    expect(said({ "days.yaml": day })).toEqual([
      `1 ${value("1.date", date, meant)}`,
      `1 ${value("1.kind", "libur", "holiday")}`,
      `1 ${value("1.certainty", "pasti", "decreed")}`,
    ]);
  });
});

describe("a mark that is opened and not closed", () => {
  const quote =
    "Keterangan tidak terbaca: ada tanda kutip atau kurung yang belum ditutup. Apit seluruh nilainya dengan tanda kutip:";
  const bracket = "Keterangan tidak terbaca: kurungnya dibuka tetapi tidak ditutup.";

  test.each<[string, Files, string[]]>([
    ["a quote", field("title", "'Layanan libur Natal"), [`2 ${quote} title: "Layanan libur Natal"`]],
    [
      "a quote before others",
      field("title", '"Layanan libur Natal'),
      [`2 ${quote} title: "Layanan libur Natal"`],
    ],
    [
      "a quote before a word in quotes",
      field("title", '\'Layanan "libur" Natal'),
      [`2 ${quote} title: 'Layanan "libur" Natal'`],
    ],
    [
      "a list",
      field("hashtags", "[InfoLelang, SewaAset"),
      [`5 ${bracket} Tulis hashtags: [InfoLelang, SewaAset]`],
    ],
    [
      "a list with a comma at its end",
      field("hashtags", "[InfoLelang, "),
      [`5 ${bracket} Tulis hashtags: [InfoLelang]`],
    ],
    [
      "a list on lines of its own",
      field("hashtags", "[InfoLelang,\n  SewaAset"),
      [`5 ${bracket} Tutup dengan ] atau } sesudah isinya yang terakhir.`],
    ],
    [
      "a map",
      line("kind", "figure: { value: 12, label: pos"),
      [`8 ${bracket} Tulis figure: { value: 12, label: pos}`],
    ],
    [
      "two of them",
      { [postFile]: post({ title: '"Layanan libur', hashtags: "[InfoLelang", quote: '"Kami melayani"' }) },
      [`2 ${quote} title: "Layanan libur"`, `5 ${bracket} Tulis hashtags: [InfoLelang]`],
    ],
  ])("%s", (_what, files, expected) => expect(said(files)).toEqual(expected));

  test("is told from what another line holds", () => {
    const [first] = said(line("kind", 'quote: "Kami\n  melayani"\n   figure: { value: 12, label: pos }'));
    expect(first).toContain("jarak di awal baris tidak sejajar");
  });
});

test("a key without its colon", () => {
  expect(
    said({
      "pillars.yaml":
        "informasi:\n  label: Informasi\n  colour: '#0b5c70'\n  kinds:\n    pengumuman: Pengumuman\n    layanan\n",
    })[0],
  ).toBe(
    "6 Keterangan tidak terbaca: tidak ada titik dua sesudah kuncinya. Beri titik dua dan spasi sesudah kuncinya, misalnya layanan: …",
  );
});
