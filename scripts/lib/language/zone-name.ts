/** Formatters are costly to make, so each zone's is kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** WIB, WITA or WIT, as only the Indonesian locale abbreviates them; elsewhere the offset. */
export function zoneName(timeZone: string, epoch: number): string {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat("id-ID", { timeZone, timeZoneName: "short" });
  formats.set(timeZone, format);
  const parts = format.formatToParts(epoch);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? "";
}
