/** Amounts of money as offices write them. */
import { ownValue } from "../text/own-value.ts";

/** Whole rupiah: 1250000000, Rp1.250.000.000, "Rp 1.250.000.000,00", Rp1.250.000.000,-. Undefined for anything else. */
export function rupiahIn(text: string): number | undefined {
  const [, digits] = /^(?:Rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:-|00))?$/i.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(".", ""));
}

/** As in Rp1.250.000.000. */
export function rupiahText(value: number): string {
  return `Rp${new Intl.NumberFormat("id").format(value)}`;
}

const units: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
};

/**
 * How an amount in another form should be written: "1,25 miliar", "Rp250 juta", 1,250,000,000. Undefined if there is any
 * doubt.
 */
export function meantRupiah(text: string): string | undefined {
  const bare = text.trim().replace(/^(?:Rp\.?|IDR)\s*/i, "");
  const [, amount = "", unit = ""] = /^(\d+(?:[.,]\d+)?)\s*(\p{L}+)$/u.exec(bare) ?? [];
  const factor = ownValue(units, unit.toLowerCase());
  if (factor !== undefined) {
    const value = Math.round(Number(amount.replace(",", ".")) * factor);
    return Number.isSafeInteger(value) && value > 0 ? rupiahText(value) : undefined;
  }
  if (/^\d{1,3}(?:,\d{3})+$/.test(bare)) return rupiahText(Number(bare.replaceAll(",", "")));
  const plain = rupiahIn(bare);
  return plain === undefined || plain === 0 ? undefined : rupiahText(plain);
}
