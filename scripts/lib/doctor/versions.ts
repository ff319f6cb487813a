/** Versions as npm writes them: 1.2.3, perhaps with a part behind a hyphen, which comes before the version itself. */

/** Below 0 where a is older than b. */
export function compareVersions(a: string, b: string): number {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < 3; i++) {
    const difference = (partsA.numbers[i] ?? 0) - (partsB.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (partsA.before === partsB.before) return 0;
  if (partsA.before === "") return 1;
  if (partsB.before === "") return -1;
  return partsA.before.localeCompare(partsB.before, "en", { numeric: true });
}

function partsOf(version: string): { numbers: number[]; before: string } {
  const [core = "", ...before] = (version.replace(/^v/, "").split("+")[0] ?? "").split("-");
  return { numbers: core.split(".").map(Number), before: before.join("-") };
}
