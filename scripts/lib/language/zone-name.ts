/** Formatters are costly to make, so those of each zone and language are kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What a zone is called at a moment, not on the day of a build: where clocks change it has another name, and another offset, in
 * July than in November. WIB, WITA or WIT, as only the Indonesian locale abbreviates them; elsewhere the language's own word.
 *
 * @param epoch of the moment that is shown, in milliseconds
 * @param locale of the words around it: id-ID
 */
export function zoneName(timeZone: string, epoch: number, locale: string): string {
  const indonesian = nameIn("id-ID", timeZone, epoch);
  return /^WI(?:B|TA|T)$/.test(indonesian) ? indonesian : nameIn(locale, timeZone, epoch);
}

function nameIn(locale: string, timeZone: string, epoch: number): string {
  const key = `${locale} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "short" });
  formats.set(key, format);
  return format.formatToParts(epoch).find(({ type }) => type === "timeZoneName")?.value ?? "";
}
