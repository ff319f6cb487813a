import { expect, test } from "vitest";
import { elementOf, inventRequests } from "../../scripts/lib/bench/cards.ts";
import type { Plain } from "../../scripts/lib/cards/tree.ts";
import { pictures } from "../fixtures/full-office.ts";

test("a card as others draw it is of boxes, texts and pictures alone, and has its photo's file", async () => {
  const [request] = inventRequests(0, [pictures.photo]);
  if (!request) throw new Error("no card");
  const all = (node: Plain): Plain[] => {
    const inside = [node.props.children]
      .flat(3)
      .filter((child) => typeof child === "object" && child !== null);
    return [node, ...(inside as Plain[]).flatMap(all)];
  };
  const nodes = all(await elementOf(request));
  expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(["div", "img"]));
  const sources = nodes.flatMap(({ type, props }) => (type === "img" ? [String(props.src)] : []));
  expect(sources).toContain(pictures.photo);
  expect(
    sources.filter((src) => src !== pictures.photo).every((src) => src.startsWith("data:image/svg+xml")),
  ).toBe(true);
});
