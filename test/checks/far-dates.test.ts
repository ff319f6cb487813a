import { expect, it } from "vitest";
import { farDates } from "../../scripts/lib/checks/far-dates.ts";
import { post, postFile } from "../fixtures/temporary-office.ts";
import { findings } from "./findings.ts";

// Tests look at offices on 22 November 2026.
it.each([
  ["▸2028-11-23", true],
  ["▸2062-11-03", true],
  ["2028-11-22", false],
  ["2027-01-01", false],
  ["2019-01-01", false],
  ["1990-01-01", false],
  ["▸1926-11-03", true],
  ["▸0026-11-03", true],
])("of %s", async (date, far) => {
  const month = date.replace("▸", "").slice(0, 7);
  const { found, marked } = await findings(farDates, {
    [postFile]: null,
    [`posts/${month}/pos/index.md`]: post({ date, draft: "true" }),
  });
  expect(found).toEqual(far ? marked.map((place) => `far-date ${place}`) : []);
});

it("looks at an auction's deadline too", async () => {
  const { found, marked } = await findings(farDates, {
    [postFile]: post({
      auction: "\n  lot: Tanah\n  limit: 620000000\n  deposit: 186000000\n  deadline: ▸2062-11-20 23:59",
    }),
  });
  expect(found).toEqual(marked.map((place) => `far-date ${place}`));
});
