import { join } from "node:path";
import { expect, test } from "vitest";
import { foundOffice } from "../../scripts/lib/founding/found-office.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { answersOf } from "../founding/filled.ts";
import { open } from "./office.ts";

test("an office that was just founded is shown with its gaps and its drafts, and told what is still to be filled", async () => {
  const root = join(temporaryFolder(), "kantor");
  foundOffice({
    ...{ folder: root, answers: answersOf(), preset: "court", logo: undefined, pilar: "0.1.0" },
    now: Date.parse("2026-11-22T01:00Z"),
  });
  const { preview } = await open({}, { root });
  const home = preview.page("/");
  expect([home.status, home.text.includes("PN Madiun")]).toEqual([200, true]);
  expect(preview.page("/kontak/").text).toContain("[ISI: alamat kantor]");
  expect(preview.page("/2026/11/selamat-datang/").status).toBe(200);
  expect(preview.page("/_pilar/").text).toContain("unfilled-gap");
});
