/** The words beside a number, which say what it is. */

/** What the words before a number may say that it is. */
export type Label = "nik" | "npwp" | "phone" | "account" | "other";

const patterns = {
  nik: "nik|e-?ktp|ktp|kk|kia|kartu keluarga|kartu tanda penduduk|induk kependudukan|nomor induk|kependudukan|penduduk",
  npwp: "npwp|pokok wajib pajak|nomor pajak|nitku",
  phone:
    "hp|handphone|ponsel|wa|whats ?app|telepon|telpon|telp|tlp|tel|phone|call|hubungi|kontak|seluler|sms|faks|fax|halo|hotline",
  account: String.raw`rek|norek|rekening|a\.n|a/n|atas nama|transfer|ditransfer|mentransfer|bank|bri|bni|bca|mandiri|btn|bsi|cimb|danamon|permata`,
  other:
    "invoice|inv|faktur|virtual[ -]?account|akun virtual|rekening virtual|va|briva|id[ -]?billing|billing|tagihan|kode (?:bayar|pembayaran|booking|transaksi|pesanan|lelang|lot|voucher|unik|barang|satker|aset|unit)|resi|awb|pesanan|order|transaksi|referensi|reference|ref|pelanggan|idpel|meteran|nomor meter|token|kartu (?:kredit|debit)|imei|isbn|issn|barcode|batang|sku|seri|serial|kontrak|ntpn|ntb|sertifikat|shm|shgb|hgb|nib|nop|pbb|polis|tiket|registrasi|register|pendaftaran|rangka|mesin|vin|koordinat|lintang|bujur|lat|lon|latitude|longitude|nup|risalah|agenda|antrean|nomor (?:surat|dokumen|lot|aset|peserta|inventaris)",
} as const satisfies Record<Label, string>;

const labels = new RegExp(
  `(?<![a-z])(?:${Object.entries(patterns)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join("|")})(?![a-z])`,
  "gi",
);

/** Characters before a number in which a word still belongs to it. */
const near = 60;

export interface NearLabel {
  readonly label: Label;
  /** characters between the word and the number */
  readonly distance: number;
  /** what stands between them */
  readonly between: string;
}

/** The labels before a place, the nearest first. */
export function labelsBefore(text: string, start: number, within = near): NearLabel[] {
  const places = labelsIn(text);
  const found: NearLabel[] = [];
  for (let at = firstFrom(places, start) - 1; at >= 0; at--) {
    const place = places[at];
    if (!place || place.start < start - within) break;
    const { label, end } = place;
    if (end <= start) found.push({ label, distance: start - end, between: text.slice(end, start) });
  }
  return found;
}

/** Those behind a place in the same sentence. */
export function labelsAfter(text: string, end: number, within = 40): NearLabel[] {
  const [after = ""] = text.slice(end, end + within).split(/[\n;]|\. (?=\p{Lu})/u, 1);
  const places = labelsIn(text);
  const found: NearLabel[] = [];
  for (let at = firstFrom(places, end); at < places.length; at++) {
    const place = places[at];
    if (!place || place.end > end + after.length) break;
    const distance = place.start - end;
    found.push({ label: place.label, distance, between: after.slice(0, distance) });
  }
  return found;
}

interface Place {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** Of the text that was looked at last: every number in it asks for those around it. */
let last: { readonly text: string; readonly places: readonly Place[] } = { text: "", places: [] };

/** In their order. */
function labelsIn(text: string): readonly Place[] {
  if (last.text !== text) last = { text, places: Array.from(text.matchAll(labels)).flatMap(placeOf) };
  return last.places;
}

function placeOf({ 0: word, index, groups = {} }: RegExpExecArray): Place[] {
  const label = (Object.keys(patterns) as Label[]).find((name) => groups[name] !== undefined);
  return label ? [{ label, start: index, end: index + word.length }] : [];
}

/** The first that begins at a place or behind it. */
function firstFrom(places: readonly Place[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the words say that it is a number of another kind: an invoice's, a virtual account's, a meter's. */
export function isOtherNumber(text: string, start: number, end: number): boolean {
  const [nearest, second] = labelsBefore(text, start, 120);
  if (nearest && nearest.distance <= near) {
    if (nearest.label === "other") return isLinked(nearest.between);
    // "Virtual account BNI 8808 …": whose it is does not say what it is.
    if (nearest.label === "account" && second?.label === "other") return isLinked(second.between);
    if (nearest.label !== "phone" && nearest.label !== "account") return false;
  }
  if (nearest?.label === "other" && isListed(nearest.between)) return true;
  const [after] = labelsAfter(text, end, 30);
  // "(3171…), pemilik sertifikat": behind a comma or a bracket something else is spoken of.
  return after?.label === "other" && !/[,)]/.test(after.between) && isLinked(after.between);
}

/** Nothing between a word and its number ends the sentence, is a number itself, or names somebody whose number it then is. */
function isLinked(between: string): boolean {
  return !(/\d{5}|[\n;]|[.!?] (?=\p{Lu})/u.test(between) || endsWithName(between)) || isListed(between);
}

/** "pemegang polis Budi Santoso, 3171…": names of banks, and words of what the number is, are none. */
function endsWithName(between: string): boolean {
  const [, name] = /(?<!\p{L})(\p{Lu}\p{Ll}+)[^\p{L}\d]*$/u.exec(between) ?? [];
  return (
    name !== undefined &&
    !/^(?:no|nomor|number|kode|code|id|bank|mandiri|permata|danamon|virtual|account|akun|invoice)$/i.test(
      name,
    )
  );
}

/** Further numbers of the same kind: 8808…, 8809… dan 8810… */
function isListed(between: string): boolean {
  return /^(?:[\d\s.,:;/&()_-]|dan|serta|atau|and|or|no|nomor)*$/i.test(between);
}

/** The nearest label that says what kind of number it is. */
export function nearestLabel(text: string, start: number, within = near): Label | undefined {
  return labelsBefore(text, start, within)[0]?.label;
}

/** Rp, IDR and the like right before a number. */
export function isMoney(text: string, start: number): boolean {
  return /(?:rp|idr|usd|us\$|\$|€|sebesar)\.?[ \v]{0,2}$/i.test(text.slice(Math.max(0, start - 12), start));
}
