import { describe, expect, test } from "vitest";
import { columnNamed } from "../../scripts/lib/insights/columns.ts";
import { readExport } from "../../scripts/lib/insights/read-export.ts";
import { clockIn } from "../../scripts/lib/model/clock.ts";
import { readCsv } from "../../scripts/lib/text/read-csv.ts";

const clock = clockIn("Asia/Jakarta");
const read = (lines: readonly string[], file = "content/insights/ekspor.csv") =>
  readExport(file, readCsv(lines.join("\n")).rows, clock);
const rowsOf = (...args: Parameters<typeof read>) => read(...args).export.rows;

describe("an export of", () => {
  test("Instagram, by Meta", () => {
    const {
      export: made,
      lacks,
      unread,
    } = read([
      "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves",
      '18011,1784,kantor,Kantor,"Empat langkah, satu akun",0,10/27/2026 08:31,https://www.instagram.com/p/DAbc123/,IG image,,Lifetime,"12,400",9100,610,88,41,57,230',
    ]);
    expect([lacks, unread, made.unknown]).toEqual([[], [], []]);
    expect(made.rows).toEqual([
      {
        line: 2,
        channel: "instagram",
        key: "instagram /p/DAbc123",
        text: "Empat langkah, satu akun",
        ...{ date: "2026-10-27", time: undefined },
        ...{ reach: 9100, views: 12_400, interactions: 985 },
      },
    ]);
  });

  test("Facebook, by Meta: whose posting has no address", () => {
    const [row] = rowsOf([
      'Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Date,Impressions,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks',
      "1.22158E+17,61571,Kantor,Judul,Isi,11/10/2026 21:00,,Lifetime,900,700,30,20,6,4,55",
    ]);
    expect(row).toMatchObject({
      channel: "facebook",
      text: "Judul\nIsi",
      reach: 700,
      views: 900,
      interactions: 30,
    });
    expect(row?.key).toBe("facebook Judul\nIsi\n11/10/2026 21:00");
  });

  test("X, today and before", () => {
    const [now] = rowsOf([
      "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits",
      '2074,"Tue, Jul 14, 2026",Data terbuka https://t.co/abc,https://x.com/kantor/status/2074,122978,12,300,1,9,0,2,5,129',
    ]);
    expect(now).toMatchObject({
      channel: "x",
      date: "2026-07-14",
      reach: undefined,
      views: 122_978,
      interactions: 20,
    });
    const [before] = rowsOf([
      '"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate","retweets","replies","favorites","user profile clicks","url clicks"',
      '"99","https://twitter.com/kantor/status/99","Halo","2016-10-05 01:15 +0000","500","12","0.02","3","1","8","0","0"',
    ]);
    expect(before).toMatchObject({
      channel: "x",
      date: "2016-10-05",
      time: "08:15",
      views: 500,
      interactions: 12,
    });
  });

  test("YouTube, without its sum", () => {
    const rows = rowsOf([
      "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Likes,Comments added,Impressions,Impressions click-through rate (%)",
      "Total,,,,9000,12,3,60,7,90000,4.1",
      'abcDEF12345,Cara ikut lelang,"Oct 3, 2026",44,9000,12,3,300,7,90000,4.1',
    ]);
    expect(rows).toEqual([
      expect.objectContaining({
        channel: "youtube",
        key: "youtube abcDEF12345",
        views: 9000,
        interactions: 307,
        time: undefined,
      }),
    ]);
  });

  test("TikTok, and LinkedIn", () => {
    expect(
      rowsOf([
        "Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Average watch time,Add to favorites",
        'Cara ikut lelang,https://www.tiktok.com/@kantor/video/74000,2026-10-03 09:10,1.2K,22,15,"18,400",12.5,40',
      ])[0],
    ).toMatchObject({ channel: "tiktok", views: 18_400, interactions: 1277, date: "2026-10-03" });
    expect(
      rowsOf([
        "Post title,Post link,Post type,Campaign name,Posted by,Created date,Impressions,Views,Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate",
        "Kabar,https://www.linkedin.com/feed/update/urn:li:activity:1/,Organic,,Kantor,11/20/2026,250,,0,3,0.012,9,1,2,0,0.06",
      ])[0],
    ).toMatchObject({ channel: "linkedin", views: 250, interactions: 12 });
  });

  test("Instagram, by Meta in Indonesian", () => {
    const { export: made, lacks } = read([
      "ID postingan,ID akun,Nama pengguna akun,Nama akun,Deskripsi,Durasi (dtk),Waktu penerbitan,Permalink,Jenis postingan,Tanggal,Tayangan,Jangkauan,Suka,Frekuensi dibagikan,Mengikuti,Komentar,Frekuensi disimpan",
      '18011,1784,kantor,Kantor,Empat langkah,0,10/27/2026 08:31,https://www.instagram.com/p/DAbc123/,Foto IG,Seumur hidup,"12,400",9100,610,88,41,57,230',
    ]);
    expect([lacks, made.unknown]).toEqual([[], []]);
    expect(made.rows[0]).toMatchObject({
      ...{ channel: "instagram", text: "Empat langkah", date: "2026-10-27", time: undefined },
      ...{ reach: 9100, views: 12_400, interactions: 985 },
    });
  });

  test("YouTube, in Indonesian: its Tayangan are thumbnails, its Penayangan views", () => {
    const { export: made, lacks } = read([
      "Konten,Judul video,Waktu publikasi video,Durasi,Penayangan,Waktu tonton (jam),Subscriber,Tayangan,Rasio klik-tayang dari tayangan (%),Suka (vs. tidak suka) (%),Suka,Komentar ditambahkan,Pembagian",
      'abcDEF12345,Cara ikut lelang,"Oct 3, 2026",44,9000,12,3,90000,4.1,98.5,300,7,5',
    ]);
    expect([lacks, made.unknown]).toEqual([[], []]);
    expect(made.rows[0]).toMatchObject({
      ...{ channel: "youtube", key: "youtube abcDEF12345", text: "Cara ikut lelang", date: "2026-10-03" },
      ...{ views: 9000, interactions: 312 },
    });
    // Of another channel nobody knows what it is.
    expect(read(["Konten,Judul,Suka", "x,Kabar,3"], "instagram.csv").export.unknown).toEqual(["Konten"]);
  });

  test("an office's own table, in Indonesian, as Excel saves it there", () => {
    const rows = rowsOf([
      "Kanal;Tanggal;Judul;Jangkauan;Suka",
      "WA;3 Nov 2026 08.00;Kabar kantor;1,2 rb;",
      "IG;;Lain;35;4",
    ]);
    expect(rows).toEqual([
      expect.objectContaining({
        channel: "whatsapp",
        date: "2026-11-03",
        time: "08:00",
        reach: 1200,
        interactions: undefined,
      }),
      expect.objectContaining({ channel: "instagram", date: undefined, reach: 35, interactions: 4 }),
    ]);
  });
});

describe("an export", () => {
  test("names the columns that nobody knows, and those that it lacks", () => {
    const { export: made, lacks } = read(["Date,Vibe score,Mood", "2026-11-03,1,2"]);
    expect(made).toMatchObject({ rows: [], unknown: ["Vibe score", "Mood"] });
    expect(lacks).toEqual(["figures", "post", "channel"]);
    expect(
      read(["Judul,Jangkauan", "Kabar,3"], "content/insights/telegram-2026.csv").export.rows[0]?.channel,
    ).toBe("telegram");
  });

  test("has a header below a title, and a day by its name or its newest row", () => {
    const lines = ["Laporan Oktober", "", "Judul,Tanggal,Jangkauan", "Satu,2026-10-03,3", "Dua,2026-10-09,4"];
    expect(read(lines, "insights/ig.csv").export).toMatchObject({
      day: "2026-10-09",
      rows: [{ line: 4 }, { line: 5 }],
    });
    expect(read(lines, "insights/ig Oct-01-2026_Oct-31-2026.csv").export.day).toBe("2026-10-31");
    expect(read(lines, "insights/ig-2026-11-01.csv").export.day).toBe("2026-11-01");
  });

  test("has each posting once: of several that differ none counts", () => {
    const link = "https://www.instagram.com/p/";
    const { export: made } = read([
      "Permalink,Reach",
      `${link}a/,1`,
      `${link}a/?x=1,1`,
      `${link}b/,2`,
      `${link}b/,3`,
      `${link}c/,4`,
    ]);
    expect(made.rows.map(({ key }) => key)).toEqual(["instagram /p/a", "instagram /p/c"]);
    expect(made.repeated).toBe(2);
  });

  test("tells once for each column what is no figure, and of dates in doubt", () => {
    const told = read(["Judul,Tanggal,Jangkauan", "Satu,01/02/2026,banyak", "Dua,x,sekali"], "ig.csv");
    expect(told.unread).toEqual([{ column: "Jangkauan", found: "banyak", line: 2, count: 2 }]);
    expect(told.doubtfulDates).toBe(false);
    expect(read(["Judul,Tanggal,Jangkauan", "Satu,01/02/2026,5"], "ig.csv").doubtfulDates).toBe(true);
  });
});

test("columns are known whatever their capitals, and those that nobody needs are not told as unknown", () => {
  expect(columnNamed("PERMALINK")).toMatchObject({ field: "link" });
  expect(columnNamed("Reactions, comments and shares")).toMatchObject({ field: "interactions" });
  for (const name of [
    "Duration (sec)",
    "Average Seconds viewed",
    "Negative feedback from users: Hide all",
    "Reach from Organic posts",
  ])
    expect(columnNamed(name), name).toBe("unused");
});
