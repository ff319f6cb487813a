/**
 * The columns of platforms' exports, and what each means here. Platforms document none of them and rename them at will, so every name is
 * second-hand: as others keep exports, and programs that read them, in public (gathered 2026-11). Names are compared without capitals,
 * signs between words and what stands in brackets.
 */
import type { Channel } from "../model/office.ts";

/** What a column is read for. */
export type Field =
  | "id"
  | "link"
  | "text"
  | "published"
  | "channel"
  | "reach"
  | "views"
  | "reactions"
  | "comments"
  | "shares"
  | "saves"
  | "interactions";

/**
 * How sure a name is: found in exports, or in programs that read them, of several people who agree; of one alone; or it is one of ours, for tables
 * that an office keeps by hand. Exports have the language of whoever makes them.
 */
type Source = "several" | "one" | "own";

interface Row {
  readonly field: Field;
  readonly names: readonly string[];
  /** whose exports have it */
  readonly of: string;
  readonly source: Source;
  /** year and month in which it was gathered */
  readonly date: string;
  /** the channel that a table with such a column is of */
  readonly channel?: Channel;
  /** of a table that is of this channel it means something else */
  readonly except?: Channel;
  /** of tables of other channels it is not known */
  readonly only?: Channel;
}

const gathered = { source: "several", date: "2026-11" } as const;
const seenOnce = { source: "one", date: "2026-11" } as const;
const ours = { of: "tables kept by hand", source: "own", date: "2026-11" } as const;

/** Of two columns of one table that mean the same field the first here counts; texts are put together. */
const rows: readonly Row[] = [
  { field: "link", names: ["Permalink"], of: "Meta Business Suite", ...gathered },
  { field: "link", names: ["Post Link"], of: "X, LinkedIn", ...gathered },
  { field: "link", names: ["Tweet permalink"], of: "X before 2024", ...gathered, channel: "x" },
  { field: "link", names: ["Video link"], of: "TikTok Studio", ...gathered },
  { field: "link", names: ["Tautan", "Alamat", "Link", "URL"], ...ours },

  { field: "id", names: ["Post ID", "Video asset ID"], of: "Meta Business Suite, X", ...gathered },
  { field: "id", names: ["Tweet id"], of: "X before 2024", ...gathered, channel: "x" },
  { field: "id", names: ["Content"], of: "YouTube Studio", ...gathered },
  { field: "id", names: ["Konten"], of: "YouTube Studio in Indonesian", ...gathered, only: "youtube" },
  { field: "id", names: ["Video"], of: "YouTube Studio before 2022", ...gathered, only: "youtube" },
  { field: "id", names: ["ID postingan"], of: "Meta Business Suite in Indonesian", ...seenOnce },

  { field: "text", names: ["Description", "Title"], of: "Meta Business Suite", ...gathered },
  { field: "text", names: ["Post text"], of: "X", ...gathered },
  { field: "text", names: ["Tweet text"], of: "X before 2024", ...gathered, channel: "x" },
  { field: "text", names: ["Video title"], of: "YouTube Studio, TikTok Studio", ...gathered },
  { field: "text", names: ["Judul video"], of: "YouTube Studio in Indonesian", ...gathered },
  { field: "text", names: ["Post title"], of: "LinkedIn", ...gathered },
  { field: "text", names: ["Judul", "Teks", "Keterangan", "Deskripsi", "Isi"], ...ours },

  { field: "published", names: ["Publish time"], of: "Meta Business Suite", ...gathered },
  {
    field: "published",
    names: ["Video publish time"],
    of: "YouTube Studio",
    ...gathered,
    channel: "youtube",
  },
  {
    field: "published",
    names: ["Waktu publikasi video"],
    of: "YouTube Studio in Indonesian",
    ...gathered,
    channel: "youtube",
  },
  { field: "published", names: ["Waktu penerbitan"], of: "Meta Business Suite in Indonesian", ...seenOnce },
  { field: "published", names: ["Post time"], of: "TikTok Studio", ...gathered },
  { field: "published", names: ["Created date"], of: "LinkedIn", ...gathered },
  { field: "published", names: ["time"], of: "X before 2024", ...gathered },
  {
    field: "published",
    names: ["Waktu publikasi", "Waktu terbit", "Waktu", "Tanggal", "Tanggal terbit"],
    ...ours,
  },
  // Meta's exports have one too, which says "Lifetime".
  { field: "published", names: ["Date"], of: "X", ...gathered },

  { field: "channel", names: ["Kanal", "Channel", "Platform", "Media"], ...ours },

  { field: "reach", names: ["Reach"], of: "Meta Business Suite", ...gathered },
  { field: "reach", names: ["Unique impressions"], of: "LinkedIn", ...seenOnce },
  { field: "reach", names: ["Jangkauan", "Akun yang dijangkau"], ...ours },

  {
    field: "views",
    names: ["Views"],
    of: "Meta Business Suite, YouTube Studio",
    ...gathered,
    except: "linkedin",
  },
  { field: "views", names: ["Total views", "Video views"], of: "TikTok Studio", ...gathered, except: "x" },
  // Of YouTube these are thumbnails that were shown.
  {
    field: "views",
    names: ["Impressions"],
    of: "X, LinkedIn, Meta until 2025",
    ...gathered,
    except: "youtube",
  },
  { field: "views", names: ["Penayangan", "Dilihat"], ...ours },
  // Of YouTube these are thumbnails too: its views are called Penayangan.
  { field: "views", names: ["Tayangan"], ...ours, except: "youtube" },

  {
    field: "reactions",
    names: ["Reactions", "Likes"],
    of: "Meta Business Suite, X, YouTube Studio",
    ...gathered,
  },
  { field: "reactions", names: ["Total likes"], of: "TikTok Studio", ...gathered },
  { field: "reactions", names: ["favorites"], of: "X before 2024", ...gathered },
  { field: "reactions", names: ["Suka", "Reaksi", "Jumlah suka"], ...ours },

  { field: "comments", names: ["Comments"], of: "Meta Business Suite, LinkedIn", ...gathered },
  { field: "comments", names: ["Total comments"], of: "TikTok Studio", ...gathered },
  { field: "comments", names: ["Comments added"], of: "YouTube Studio", ...gathered },
  { field: "comments", names: ["Komentar ditambahkan"], of: "YouTube Studio in Indonesian", ...seenOnce },
  { field: "comments", names: ["Replies"], of: "X", ...gathered },
  { field: "comments", names: ["Komentar", "Balasan"], ...ours },

  { field: "shares", names: ["Reposts"], of: "X, LinkedIn", ...gathered },
  { field: "shares", names: ["retweets"], of: "X before 2024", ...gathered },
  // X has it beside reposts, for links that were copied.
  { field: "shares", names: ["Shares"], of: "Meta Business Suite, YouTube Studio", ...gathered, except: "x" },
  { field: "shares", names: ["Total shares"], of: "TikTok Studio", ...gathered },
  { field: "shares", names: ["Frekuensi dibagikan"], of: "Meta Business Suite in Indonesian", ...seenOnce },
  { field: "shares", names: ["Pembagian"], of: "YouTube Studio in Indonesian", ...seenOnce },
  { field: "shares", names: ["Bagikan", "Dibagikan"], ...ours },

  { field: "saves", names: ["Saves"], of: "Meta Business Suite", ...gathered },
  { field: "saves", names: ["Bookmarks"], of: "X", ...gathered },
  { field: "saves", names: ["Add to favorites", "Total bookmarks"], of: "TikTok Studio", ...gathered },
  { field: "saves", names: ["Frekuensi disimpan"], of: "Meta Business Suite in Indonesian", ...seenOnce },
  { field: "saves", names: ["Simpan", "Disimpan"], ...ours },

  {
    field: "interactions",
    names: ["Reactions, Comments and Shares"],
    of: "Meta Business Suite",
    ...gathered,
  },
  { field: "interactions", names: ["Total interactions"], of: "Instagram", ...seenOnce },
  { field: "interactions", names: ["Interaksi", "Tanggapan"], ...ours },
];

/** Columns that exports have and nobody needs here, so that they are not told as unknown. */
const unused: readonly RegExp[] = [
  /^(?:account|page|asset|user) (?:id|name|username)$/,
  /^(?:account|page) /,
  /^(?:duration|post type|content type|caption type|data comment|custom labels|languages|language|location|funded content status)$/,
  /^(?:is|has) /,
  /^(?:follows|new follows|unfollows|followers|subscribers|new viewers|returning viewers|profile visits|user profile clicks|dislikes|likes vs dislikes)$/,
  /^(?:engagements?|engagement rate|hides?|clickthrough rate|ctr|follower.*)$/,
  /\bclicks?\b/,
  /^(?:detail expands|app opens|app installs|email tweet|dial phone|media views|media engagements|create post|promoted .*)$/,
  /^(?:estimated|approximate|average|avg|total play|seconds|qualified|negative feedback|watch|watched|thumbnail|impressions click|ad |cpm|rpm)\b/,
  /^(?:\d+.(?:second|minute) .*|views? from .*|reach from .*|.* from (?:boosted|organic) posts|posted by|campaign (?:name|start date|end date)|audience|offsite views)$/,
  // The same in Indonesian.
  /^(?:id|nama) (?:akun|halaman|pengguna akun)$/,
  /^(?:jenis postingan|kunjungan profil|navigasi|ketukan stiker|mengikuti|tidak suka|suka vs tidak suka|poin hype|simpanan playlist)$/,
  /^(?:waktu tonton|rasio klik|rata rata|persentase|penayangan \w+|penonton|subscriber|jumlah remix)\b/,
  /^(?:title link|asset|tipe|jenis|no|nomor|durasi|pengikut|klik.*|catatan)$/,
];

export interface Column {
  readonly field: Field;
  /** the channel that the table is of, where it has this column */
  readonly channel: Channel | undefined;
  readonly except: Channel | undefined;
  readonly only: Channel | undefined;
  /** whether times in it are the office's own, since its people wrote them */
  readonly own: boolean;
  /** of those of one field the least counts */
  readonly rank: number;
}

const known: ReadonlyMap<string, Column> = new Map(
  rows.flatMap(({ field, names, channel, except, only, source }, rank) =>
    names.map((name): [string, Column] => [
      plainName(name),
      { field, channel, except, only, own: source === "own", rank },
    ]),
  ),
);

/** What a column is read for; "unused" where that is nothing, undefined where nobody knows it. */
export function columnNamed(name: string): Column | "unused" | undefined {
  const plain = plainName(name);
  const found = known.get(plain);
  if (found) return found;
  return plain === "" || unused.some((pattern) => pattern.test(plain)) ? "unused" : undefined;
}

/** All names of columns that are read, for whoever looks for the nearest. */
export function columnNames(): string[] {
  return rows.flatMap(({ names }) => names);
}

/** Organic figures are told beside the sum of all, which is the one that counts; "Likes (vs. dislikes)" are a share, and no likes. */
function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\((?!organic|sponsored|vs)[^)]*\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
