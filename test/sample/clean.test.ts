import { expect, test } from "vitest";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { read } from "../fixtures/temporary-office.ts";
import { sample } from "./sample.ts";

test("the sample office shows a month that is off, and is without any other problem", async () => {
  const { problems } = await checkOffice(read(sample));
  const codes = new Set(problems.map(({ code }) => code));
  codes.delete("month-off");
  expect([...codes]).toEqual([]);
});
