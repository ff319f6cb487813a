import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { named, read } from "../fixtures/temporary-office.ts";
import { sample } from "./sample.ts";

test("the sample office is without a problem, but for the month that it shows as one that is off, and the report that it shows as late", async () => {
  const { problems } = await checkOffice(read(sample));
  expect(
    named(problems.filter(({ code }) => !code.startsWith("month-") && code !== "periodic-late")),
  ).toEqual([]);
});
