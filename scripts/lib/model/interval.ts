/** How often something is to be published, from the shortest to the longest, by the words of content/berkala.yaml. */
export const intervals = ["harian", "mingguan", "bulanan", "triwulanan", "semesteran", "tahunan"] as const;
export type Interval = (typeof intervals)[number];

export function isInterval(value: unknown): value is Interval {
  return (intervals as readonly unknown[]).includes(value);
}
