/** How a value should have been written that its field does not take; undefined where there is any doubt. */
import { Temporal } from "temporal-polyfill";
import type { Expected } from "../problems/codes/fields.ts";
import { slug } from "../text/slug.ts";
import { withoutEnd } from "../text/without-end.ts";
import { withoutOddCharacters } from "./characters.ts";
import { dateSlip } from "./date-slip.ts";
import { monthNamed } from "./month-slip.ts";
import { meantRupiah } from "./rupiah.ts";

/** @param found as YAML gives it: a text, a number, true or false */
export function meantValue(expected: Expected, found: unknown): string | undefined {
  if (typeof found !== "string" && typeof found !== "number" && typeof found !== "boolean") return undefined;
  const written = String(found).trim();
  const text = withoutOddCharacters(written)?.plain.trim() ?? written;
  return meanings[expected]?.(text);
}

const meanings: Readonly<Partial<Record<Expected, (text: string) => string | undefined>>> = {
  boolean: (text) => (yes.test(text) ? "true" : no.test(text) ? "false" : undefined),
  number: numberIn,
  "whole-number": (text) => /^\d+$/.exec(numberIn(text) ?? "")?.[0],
  "per-day": (text) => /^\d+$/.exec(numberIn(text) ?? "")?.[0],
  percent: numberIn,
  rupiah: meantRupiah,
  colour: colourIn,
  "https-url": urlIn,
  "site-url": (text) => {
    const url = URL.parse(urlIn(text) ?? "");
    return url ? url.origin + url.pathname.replace(/\/(?:index\.html?)?$/i, "") : undefined;
  },
  url: (text) => urlIn(text) ?? pageIn(text),
  "redirect-target": (text) => urlIn(text) ?? targetIn(text),
  "contact-url": contactIn,
  email: emailIn,
  "email-or-url": (text) => emailIn(text) ?? urlIn(text),
  timezone: (text) => zones.find(([pattern]) => pattern.test(text))?.[1],
  language: (text) =>
    /^(?:indonesian?|bahasa(?: indonesia)?|id[-_]id|ind)$/i.test(text)
      ? "id"
      : /^(?:english|(?:bahasa )?inggris|en[-_](?:gb|us)|eng)$/i.test(text)
        ? "en"
        : undefined,
  classification: (text) => classes.find(([pattern]) => pattern.test(text))?.[1],
  "page-classification": (text) => classes.find(([pattern]) => pattern.test(text))?.[1],
  interval: (text) => intervalsMeant.find(([pattern]) => pattern.test(text))?.[1],
  days: (text) => /^\d+$/.exec(numberIn(text) ?? "")?.[0],
  preset: (text) => presets.find(([pattern]) => pattern.test(text))?.[1],
  nav: (text) =>
    /^(?:header|kepala|atas|menu|menu atas)$/i.test(text)
      ? "header"
      : /^(?:footer|kaki|bawah|menu bawah)$/i.test(text)
        ? "footer"
        : undefined,
  slides: (text) => (/^(?:auto|otomatis|automatic|true|ya)$/i.test(text) ? "auto" : undefined),
  enforce: (text) => (yes.test(text) ? "true" : no.test(text) ? "false" : undefined),
  "day-kind": (text) => dayKinds.find(([pattern]) => pattern.test(text))?.[1],
  "day-certainty": (text) => dayCertainties.find(([pattern]) => pattern.test(text))?.[1],
  day: dayIn,
  id: (text) => slug(text) || undefined,
  handle: handleIn,
};

const classes: readonly (readonly [RegExp, string])[] = [
  [/^(?:informasi )?(?:secara )?berkala$/i, "berkala"],
  [/^(?:informasi )?serta[ _]?merta$/i, "serta-merta"],
  [/^(?:informasi )?(?:tersedia )?setiap[ _]?saat$/i, "setiap-saat"],
];

const intervalsMeant: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:se|setiap |tiap )hari|daily)$/i, "harian"],
  [/^(?:(?:setiap |tiap |se)?minggu|weekly)$/i, "mingguan"],
  [/^(?:(?:setiap |tiap |se)?bulan|monthly)$/i, "bulanan"],
  [/^(?:(?:setiap |tiap )?(?:triwulan|kuartal(?:an)?)|quarterly)$/i, "triwulanan"],
  [/^(?:(?:setiap |tiap )?semester|half-?yearly)$/i, "semesteran"],
  [/^(?:(?:setiap |tiap |se)?tahun|yearly|annual(?:ly)?)$/i, "tahunan"],
];

const presets: readonly (readonly [RegExp, string])[] = [
  [/^(?:ke)?pengadilan\b|^courts?$/i, "court"],
  [/^(?:kantor )?lelang$|^kpknl$|^auctions?$/i, "auction"],
];

const yes = /^(?:true|ya|iya|yes|y|on|benar|betul|aktif|1)$/i;
const no = /^(?:false|tidak|tdk|bukan|no|n|off|salah|nonaktif|0)$/i;

/** 70%, 33,33, 5 pos, 1.000 posts */
function numberIn(text: string): string | undefined {
  const [, amount = ""] = /^(\d+(?:[.,]\d+)?)\s*(?:%|\p{L}+)?$/u.exec(text) ?? [];
  return amount === "" || /[.,]\d{3}$/.test(amount) ? undefined : String(Number(amount.replace(",", ".")));
}

/** 0f3d5e, #0F3, rgb(15, 61, 94) */
function colourIn(text: string): string | undefined {
  const [, hex = ""] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text) ?? [];
  if (hex.length === 6) return `"#${hex.toLowerCase()}"`;
  if (hex.length === 3) return `"#${Array.from(hex.toLowerCase(), (digit) => digit + digit).join("")}"`;
  const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/i.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return `"#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}"`;
}

/** kantor.go.id, www.kantor.go.id/x, http://kantor.go.id, https:/kantor.go.id, htps://kantor.go.id */
function urlIn(text: string): string | undefined {
  const rest = text.replace(/^(?:h?t{1,3}ps?\s*[:;]?\s*\/{0,3}|\/\/)(?=[a-z0-9])/i, "").replace(/\s+/g, "");
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/i.test(rest))
    return undefined;
  const url = URL.parse(`https://${rest}`);
  return url ? `https://${rest}` : undefined;
}

/** https://www.instagram.com/kantor.contoh/?hl=id: the name in a profile's address */
function handleIn(text: string): string | undefined {
  return /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/(?:profile\/|user\/|c\/)?@?([\w.-]+)\/?(?:[?#].*)?$/i.exec(
    text,
  )?.[1];
}

/** ppid, ppid/, /PPID, halaman ppid.md: a page of this site */
function pageIn(text: string): string | undefined {
  const [, name = ""] = /^\/?(?:pages\/)?([a-z0-9-]+)(?:\.(?:md|html?))?\/?$/i.exec(text) ?? [];
  return name === "" ? undefined : `/${name.toLowerCase()}/`;
}

/** 2026/11/judul, posts/2026-11/judul/index.md: an address of this site */
function targetIn(text: string): string | undefined {
  const path = text
    .replace(/(?:\/index)?\.md$/, "")
    .replace(/^(?:content\/)?posts\/(\d{4})-(\d{2})\//, "$1/$2/");
  return /^[a-z0-9][a-z0-9/-]*$/.test(path) ? `/${withoutEnd(path, /\//)}/` : pageIn(text);
}

/** halo@kantor.go.id, 021 555 0100, wa.me/62811 */
function contactIn(text: string): string | undefined {
  const [, reader = "", question = ""] = /^mailto:([^?]*)(\?.*)$/i.exec(text) ?? [];
  if (question !== "") return `${contactIn(reader) ?? `mailto:${reader}`}${question.replace(/\s+/g, "%20")}`;
  const email = emailIn(`<${text.replace(/^mailto:\s*/i, "")}>`);
  if (email !== undefined) return `mailto:${email}`;
  const number = text.replace(/^(?:tel(?:epon)?|telp|hp)\s*[.:]\s*/i, "").replace(/[\s().]/g, "");
  return /^\+?\d[\d-]{4,24}$/.test(number) ? `tel:${number}` : urlIn(text);
}

/** mailto:halo@kantor.go.id, halo [at] kantor.go.id, <halo@kantor.go.id> */
function emailIn(text: string): string | undefined {
  const plain = text
    .replace(/^(?:mailto:|e?-?mail:|<)\s*/i, "")
    .replace(/>$/, "")
    .replace(/\s*[[(]\s*at\s*[\])]\s*/i, "@")
    .replace(/\s*[[(]\s*dot\s*[\])]\s*/gi, ".")
    .replace(/\s+/g, "")
    .replace(/(?<=@.*),(?=[a-z])/gi, ".");
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(plain) && plain !== text ? plain : undefined;
}

const zones: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:WIB|(?:GMT|UTC)? ?\+ ?0?7(?::?00)?|7|jakarta|asia[/ ]+jakarta|waktu indonesia (?:bagian )?barat)$/i,
    "Asia/Jakarta",
  ],
  [
    /^(?:WITA|(?:GMT|UTC)? ?\+ ?0?8(?::?00)?|8|makass?ar|denpasar|asia[/ ]+(?:makass?ar|denpasar|bali)|waktu indonesia (?:bagian )?tengah)$/i,
    "Asia/Makassar",
  ],
  [
    /^(?:WIT|(?:GMT|UTC)? ?\+ ?0?9(?::?00)?|9|jayapura|ambon|asia[/ ]+(?:jayapura|ambon)|waktu indonesia (?:bagian )?timur)$/i,
    "Asia/Jayapura",
  ],
];

const dayKinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:hari )?libur(?: nasional)?$|^holidays?$/i, "holiday"],
  [/^cuti(?: bersama)?$|^joint leave$/i, "leave"],
  [/^(?:hari )?peringatan$|^commemorations?$/i, "commemoration"],
];

const dayCertainties: readonly (readonly [RegExp, string])[] = [
  [/^(?:di)?tetap(?:kan)?$|^pasti$|^resmi$/i, "decreed"],
  [/^kebiasaan$|^biasa(?:nya)?$/i, "customary"],
  [/^belum pasti$|^perkiraan$|^sementara$/i, "tentative"],
];

/** 24/12/2026, 24 Desember 2026; without a year the day of every year: 22 Desember, 22/12 */
function dayIn(text: string): string | undefined {
  const whole = dateSlip(text).meant;
  if (whole !== undefined) return whole.slice(0, 10);
  const [, day = "", month = ""] = /^(\d{1,2})[ /.-]?(\p{L}{3,}|(?<=[/.-])\d{1,2})\.?$/u.exec(text) ?? [];
  const number = /^\d/.test(month) ? Number(month) : monthNamed(month);
  return yearlyDay(number, Number(day)) ?? yearlyDay(Number(day), number);
}

function yearlyDay(month: number, day: number): string | undefined {
  try {
    return Temporal.PlainMonthDay.from(
      { monthCode: `M${String(month).padStart(2, "0")}`, day },
      { overflow: "reject" },
    ).toString();
  } catch {
    return undefined;
  }
}
