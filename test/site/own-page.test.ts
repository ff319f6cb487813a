import { expect, test } from "vitest";
import { guardedCheck } from "../../scripts/lib/checks/guarded-check.ts";
import { addressesOfOwn, type NamedPage, typeOfOwn } from "../../scripts/lib/site/own-page.ts";

const named = (own: unknown) => ({ file: "pages/a.tsx", own }) as NamedPage;
const addresses = () => ["/a/"];
const fail = () => {
  throw new Error("aduh");
};

test.each<[what: string, own: unknown]>([
  ["exports nothing", undefined],
  ["has no addresses", {}],
  ["throws", { addresses: fail }],
  ["gives no list", { addresses: () => undefined }],
  ["gives what is no address", { addresses: () => ["/a/", 5] }],
  ["gives an address without its slash", { addresses: () => ["a"] }],
])("a page that %s is told with its file, once for all posts", async (_what, own) => {
  const check = guardedCheck(() => {
    addressesOfOwn(named(own), {} as never);
    return [];
  });
  const found = await check({ office: { posts: [{}, {}], pages: [] } } as never);
  expect(found).toMatchObject([{ code: "own-page-broken", file: "templates/pages/a.tsx" }]);
});

test("a page whose data or text cannot be made names its file", () => {
  const [thrown] = typeOfOwn(named({ addresses, data: fail })).pages({} as never);
  expect(() => thrown?.key("")).toThrow("templates/pages/a.tsx: aduh");
  const [empty] = typeOfOwn(named({ addresses, data: () => ({}), render: () => undefined })).pages(
    {} as never,
  );
  expect(() => empty?.render({} as never)).toThrow("templates/pages/a.tsx: render(/a/): undefined");
});
