/**
 * The codes of Indonesia's provinces and of their regencies and cities, with which each NIK and each number of a family card begins.
 *
 * From the package idn-area-data 4 (https://github.com/fityannugroho/idn-area-data), whose data are under the Open Database License 1.0
 * (https://opendatacommons.org/licenses/odbl/1-0/): codes alone, put together by province.
 */
export const today: Readonly<Record<number, string>> = {
  11: "01-18 71-75",
  12: "01-25 71-78",
  13: "01-12 71-77",
  14: "01-10 71-72",
  15: "01-09 71-72",
  16: "01-13 71-74",
  17: "01-09 71",
  18: "01-13 71-72",
  19: "01-06 71",
  21: "01-05 71-72",
  31: "01 71-75",
  32: "01-18 71-79",
  33: "01-29 71-76",
  34: "01-04 71",
  35: "01-29 71-79",
  36: "01-04 71-74",
  51: "01-08 71",
  52: "01-08 71-72",
  53: "01-21 71",
  61: "01-12 71-72",
  62: "01-13 71",
  63: "01-11 71-72",
  64: "01-03 07-09 11 71-72 74",
  65: "01-04 71",
  71: "01-11 71-74",
  72: "01-12 71",
  73: "01-18 22 24 26 71-73",
  74: "01-15 71-72",
  75: "01-05 71",
  76: "01-06",
  81: "01-09 71-72",
  82: "01-08 71-72",
  91: "03 05-06 10-11 15 19-20 71",
  92: "02-03 06-08 11-12",
  93: "01-04",
  94: "01-08",
  95: "01-08",
  96: "01-05 71",
};

/**
 * Codes that the parts of divided provinces had before, and that numbers given in those years keep: of North Kalimantan until 2012 and of
 * Papua's new provinces until 2022.
 */
const former: Readonly<Record<number, string>> = {
  64: "04-06 10 73",
  91: "01-28 71",
  92: "01-12 71",
};

/** Four digits each: province, then regency or city. */
export const areaCodes: ReadonlySet<string> = new Set([...codesOf(today), ...codesOf(former)]);

export function codesOf(table: Readonly<Record<number, string>>): string[] {
  return Object.entries(table).flatMap(([province, ranges]) =>
    ranges.split(" ").flatMap((range) => {
      const [first = 0, last = first] = range.split("-").map(Number);
      return Array.from(
        { length: last - first + 1 },
        (_, i) => `${province}${String(first + i).padStart(2, "0")}`,
      );
    }),
  );
}
