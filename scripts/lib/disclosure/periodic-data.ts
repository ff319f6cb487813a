import { csvField } from "../text/csv.ts";
import type { ItemReport } from "./item-reports.ts";

/** An item as `check --format json` and the public data write it. The keys are a contract. */
export interface ItemJson {
  readonly id: string;
  readonly name: string;
  readonly rule: string;
  /** harian, mingguan, bulanan, triwulanan, semesteran or tahunan */
  readonly every: string;
  readonly state: ItemReport["state"];
  /** 2026-11-30 */
  readonly due: string;
  /** periods in a row that went by without it */
  readonly missed: number;
  readonly last: { readonly date: string; readonly address: string; readonly title: string | null } | null;
}

/** @param absolute an address of the site as anyone outside it writes it */
export function itemJson(
  report: ItemReport,
  absolute: (address: string) => string = (address) => address,
): ItemJson {
  const { id, name, rule, every, state, due, missed, last } = report;
  return {
    ...{ id, name, rule, every, state, due, missed },
    last: last
      ? { date: last.date, address: outside(last.address, absolute), title: last.title ?? null }
      : null,
  };
}

/**
 * The items as CSV by RFC 4180: a header, then one row an item, in the office's order. The columns are the keys of `ItemJson`, with
 * `last_date`, `last_address` and `last_title`, which are empty where nothing was published.
 */
export function periodicCsv(reports: readonly ItemReport[], absolute: (address: string) => string): string {
  const header = [
    "id",
    "name",
    "rule",
    "every",
    "state",
    "due",
    "missed",
    "last_date",
    "last_address",
    "last_title",
  ];
  const rows = reports.map((report) => {
    const { id, name, rule, every, state, due, missed, last } = itemJson(report, absolute);
    return [
      id,
      name,
      rule,
      every,
      state,
      due,
      missed,
      last?.date ?? "",
      last?.address ?? "",
      last?.title ?? "",
    ];
  });
  return [header, ...rows]
    .map((row) => `${row.map((cell) => csvField(String(cell))).join(",")}\r\n`)
    .join("");
}

function outside(address: string, absolute: (address: string) => string): string {
  return address.startsWith("/") ? absolute(address) : address;
}
