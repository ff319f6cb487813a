import { describe, expect, inject, test } from "vitest";
import { now, run } from "../output/project.ts";
import { siteOf } from "./site.ts";

type Month = Readonly<Record<string, unknown>> & { readonly month: string };

describe.each(["full", "court", "english"] as const)("the public data of %s", (name) => {
  const bytes = (file: string): string => siteOf(name).bytes(`/keseimbangan/${file}`).toString("utf8");

  test("equal what npm run check says of every month that is over, field by field", async () => {
    const { content } = inject("sites")[name];
    const { stdout } = await run("check", ["--content", content, "--now", now, "--format", "json"]);
    const checked: Month[] = JSON.parse(stdout).months;
    const told: Month[] = JSON.parse(bytes("data.json")).months;
    const over = (months: readonly Month[]): Month[] => months.filter(({ month }) => month < now.slice(0, 7));
    expect(over(told).length).toBeGreaterThan(0);
    expect(over(told).map(({ month }) => month)).toEqual(over(checked).map(({ month }) => month));
    for (const [i, month] of over(told).entries()) {
      expect(Object.keys(month)).toEqual(["month", "verdict", "posts", "pillars", "advice"]);
      expect(over(checked)[i]).toMatchObject(month);
    }
  });

  test("are dated by the build's now, and have no month to come", () => {
    const { generated, months } = JSON.parse(bytes("data.json"));
    expect(generated.slice(0, 16)).toBe(now);
    expect(months.at(-1).month <= now.slice(0, 7)).toBe(true);
    expect(bytes("data.csv").split("\r\n")).toHaveLength(months.length + 2);
  });
});
