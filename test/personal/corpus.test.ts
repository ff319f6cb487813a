import { describe, expect, it } from "vitest";
import { findPersonal } from "../../scripts/lib/personal/find-personal.ts";
import { isOwn, ownIdentifiers } from "../../scripts/lib/personal/own-identifiers.ts";
import { innocentPost, kinds, office, sentence } from "./corpus.ts";
import { chance } from "./random.ts";

const sentencesOfEach = 400;
const posts = 1000;

describe("measured on invented sentences", () => {
  it.each(kinds)("finds %s, and where it begins", (kind) => {
    const random = chance(20261127);
    const missed: string[] = [];
    let exact = 0;
    for (let i = 0; i < sentencesOfEach; i++) {
      const { text, index } = sentence(kind, random);
      const [found] = findPersonal(text).filter((one) => one.kind === kind);
      if (!found) missed.push(text);
      else if (found.index === index) exact++;
    }
    const recall = 1 - missed.length / sentencesOfEach;
    console.info(
      `${kind}: ${(recall * 100).toFixed(2)} % of ${sentencesOfEach} found, ${exact} at their place`,
    );
    expect(recall, missed.slice(0, 5).join("\n")).toBeGreaterThanOrEqual(0.99);
    expect(exact / sentencesOfEach).toBeGreaterThanOrEqual(0.99);
  });

  it("takes at most one post of a thousand full of other numbers for one with a person's", () => {
    const random = chance(20261128);
    const own = ownIdentifiers(office);
    const alarms: string[] = [];
    for (let i = 0; i < posts; i++) {
      const post = innocentPost(random);
      const found = findPersonal(post).filter(({ value }) => !isOwn(value, own));
      if (found.length > 0)
        alarms.push(found.map(({ kind, index }) => `${kind} ${post.slice(index, index + 30)}`).join("; "));
    }
    console.info(`false alarms: ${alarms.length} in ${posts} posts`);
    expect(alarms.length, alarms.join("\n")).toBeLessThanOrEqual(1);
  });
});

// A quadratic way through a hundred thousand signs would take longer than anybody waits.
it.each([
  "1",
  "8 ",
  "1-",
  "0812 ",
  "3171010101900001 ",
  "rek 1234567890 ",
  "@",
  "a@b.",
  "\n",
  "*",
  "&#51;",
  "1\u200b",
  "B 1 A mobil ",
])(
  "looks through a hundred thousand signs of %j",
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(findPersonal(text)).toBeInstanceOf(Array);
  },
  120_000,
);
