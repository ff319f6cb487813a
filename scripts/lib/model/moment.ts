/** A moment as the office's own clock shows it. */
export interface Moment {
  /** RFC 3339 with the office's offset: 2026-11-03T08:00:00+07:00 */
  readonly iso: string;
  /** 2026-11-03 */
  readonly date: string;
  /** 2026-11: the calendar month in the office's time zone */
  readonly month: string;
  /** 08:00, or undefined where the author gave a date alone */
  readonly time: string | undefined;
  /** milliseconds since 1970-01-01T00:00Z */
  readonly epoch: number;
}
