import { expect, it } from "vitest";
import { buildJson } from "../../scripts/lib/report/build-json.ts";
import { reportJson } from "../../scripts/lib/report/report-json.ts";
import { sampleReport } from "./sample.ts";

const check = JSON.parse(reportJson(sampleReport()));

it("has the figures of a build before what the check reports", () => {
  const figures = {
    seconds: 1.25,
    pages: 10,
    rendered: 4,
    images: 2,
    cards: 5,
    drawn: 1,
    kept: { count: 0, bytes: 0 },
    weights: [{ kind: "home", address: "/", bytes: 40_000, most: 150_000 }],
  };
  expect(JSON.parse(buildJson(sampleReport(), figures))).toEqual({ built: true, ...figures, ...check });
});

it("has no figures where nothing was built", () => {
  expect(JSON.parse(buildJson(sampleReport(), undefined))).toEqual({ built: false, ...check });
});
