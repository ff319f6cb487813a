import type { Detector } from "./finding.ts";

/** A vehicle's plate, near a word of vehicles: the letters of an area, a number, letters. In small letters only where the words before say so. */
export const findPlate: Detector = (text) => {
  if (!vehicles.test(text)) return [];
  return Array.from(text.matchAll(plates)).flatMap(
    ({ 0: found, 1: area = "", 2: end = "", index: start }) => {
      if (!areas.has(area.toUpperCase()) || units.has(end.toUpperCase())) return [];
      const after = start + found.length;
      const before = text.slice(Math.max(0, start - near), start);
      const isTyped = found === found.toUpperCase() || plateWord.test(before);
      if (!isTyped || !vehicles.test(`${before}\n${text.slice(after, after + near)}`)) return [];
      return [{ value: found.replace(/[^a-z0-9]/gi, "").toUpperCase(), start, end: after }];
    },
  );
};

const near = 60;
const plates = /(?<![a-z0-9])([a-z]{1,2})[ \v.-]{0,2}[1-9]\d{0,3}[ \v.-]{0,2}([a-z]{1,3})(?![a-z0-9])/gi;

/** The letters with which plates begin. */
const areas: ReadonlySet<string> = new Set(
  "A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW EA EB ED KB KH KT KU PA PB PG PS PT PY".split(
    " ",
  ),
);

/** What a vehicle's figures end with. */
const units: ReadonlySet<string> = new Set(["CC", "KM", "PK", "HP", "CM", "KG", "RPM", "WIB"]);

const vehicles =
  /(?<![a-z])(?:mobil|motor|kendaraan|nopol|no\. ?pol(?:isi)?|nomor polisi|plat|pelat|tnkb|bpkb|stnk|minibus|truk|bus|pikap|pick-?up|sedan|jip|jeep|ambulans|toyota|honda|suzuki|yamaha|daihatsu|mitsubishi|isuzu|nissan|avanza|innova|kijang|xenia|vehicle|car|motorcycle|roda (?:dua|tiga|empat|[234]))(?:nya)?(?![a-z])/i;
const plateWord = /(?:nopol|no\. ?pol(?:isi)?|nomor polisi|pelat(?: nomor)?|plat(?: nomor)?|tnkb)\W{1,4}$/i;
