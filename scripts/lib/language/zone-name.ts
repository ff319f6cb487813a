/** WIB, WITA or WIT, as only the Indonesian locale abbreviates them; elsewhere the offset. */
export function zoneName(timeZone: string, epoch: number): string {
  const parts = new Intl.DateTimeFormat("id-ID", { timeZone, timeZoneName: "short" }).formatToParts(epoch);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? "";
}
