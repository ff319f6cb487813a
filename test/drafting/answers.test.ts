import { describe, expect, test } from "vitest";
import {
  type Answer,
  altFrom,
  campaignFrom,
  channelsFrom,
  dateFrom,
  hashtagsFrom,
  kindAlone,
  kindFrom,
  newHashtagFault,
  pillarFrom,
  summaryFrom,
  titleFrom,
} from "../../scripts/lib/drafting/answers.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { Office } from "../../scripts/lib/model/office.ts";
import { type Files, read, soundOffice, writeOffice } from "../fixtures/temporary-office.ts";

const words = wordsFor("id");
const said = words.drafting.wrong;

function office(files: Files = {}): Office {
  const found = read(writeOffice(files).folder).office;
  if (!found) throw new Error("no office");
  return found;
}

function wrong(answer: Answer<unknown>): string {
  if ("wrong" in answer) return answer.wrong;
  throw new Error("right");
}

function right<T>(answer: Answer<T>): T {
  if ("value" in answer) return answer.value;
  throw new Error(answer.wrong);
}

describe("words", () => {
  test("of a title are one line, without what nobody sees", () => {
    expect(right(titleFrom("  Cara\u200b ikut\n lelang ", words))).toBe("Cara ikut lelang");
  });

  test("are told by their length where it is wrong", () => {
    expect(wrong(titleFrom(" ", words))).toBe(said.empty);
    expect(wrong(titleFrom("a".repeat(111), words))).toBe(said.length(111, 1, 110));
    expect(wrong(summaryFrom("pendek", words))).toBe(said.length(6, 40, 200));
    expect(right(summaryFrom("👨‍👩‍👧 ".repeat(20), words)).length).toBeGreaterThan(40);
  });

  test("for a picture are not its name", () => {
    expect(wrong(altFrom("IMG_2034.jpg", words))).toBe(said.altIsName("IMG_2034.jpg"));
    expect(right(altFrom("Kantor", words))).toBe("Kantor");
  });
});

describe("a pillar", () => {
  test.each(["informasi", "Informasi", " informasi "])("is known as %s", (typed) => {
    expect(right(pillarFrom(typed, office(), words)).id).toBe("informasi");
  });

  test("is known by its label", () => {
    const pillars = soundOffice["pillars.yaml"].replace("label: Emosi", "label: Cerita Kami");
    expect(right(pillarFrom("cerita kami", office({ "pillars.yaml": pillars }), words)).id).toBe("emosi");
  });

  test("that there is not is told with the nearest and all there are", () => {
    const known = ["informasi", "emosi", "promosi"];
    expect(wrong(pillarFrom("informsi", office(), words))).toBe(said.unknown("informsi", "informasi", known));
    expect(wrong(pillarFrom("berita", office(), words))).toBe(said.unknown("berita", undefined, known));
  });
});

describe("a kind", () => {
  const shared = () =>
    office({
      "pillars.yaml": soundOffice["pillars.yaml"].replace(
        "label: Promosi,",
        "label: Promosi, kinds: { data: Data, lelang: Lelang },",
      ),
    });

  test("is one of its pillar's", () => {
    const { pillars } = shared();
    const [informasi, emosi] = pillars;
    if (!informasi || !emosi) throw new Error("no pillars");
    expect(right(kindFrom("Tutorial", informasi, words)).id).toBe("tutorial");
    expect(wrong(kindFrom("lelang", informasi, words))).toBe(
      said.unknown("lelang", undefined, ["tutorial", "data"]),
    );
    expect(wrong(kindFrom("kisah", emosi, words))).toBe(said.noKinds("Emosi"));
  });

  test("alone tells its pillar, where only one has it", () => {
    expect(right(kindAlone("lelang", shared(), words)).pillar.id).toBe("promosi");
    expect(wrong(kindAlone("data", shared(), words))).toBe(said.sharedKind("data", ["informasi", "promosi"]));
    expect(wrong(kindAlone("kisah", office(), words))).toBe(
      said.kindWithoutPillar("kisah", ["tutorial", "data"]),
    );
  });
});

describe("hashtags", () => {
  const names = (typed: string) => {
    const { hashtags, unregistered } = right(hashtagsFrom(typed, office(), words));
    return [hashtags.map(({ name }) => name), unregistered.map(({ name }) => name)];
  };

  test.each([
    ["InfoLelang", ["InfoLelang"], []],
    ["infolelang, #JagaAsetNegara", ["InfoLelang", "JagaAsetNegara"], []],
    ["#InfoLelang #JagaAsetNegara", ["InfoLelang", "JagaAsetNegara"], []],
    ["InfoLelang JagaAsetNegara", ["InfoLelang", "JagaAsetNegara"], []],
    ["info lelang dan jaga aset negara", ["InfoLelang", "JagaAsetNegara"], []],
    ["InfoLelang,InfoLelang", ["InfoLelang"], []],
    ["InfoLelang, info pajak", ["InfoLelang"], ["InfoPajak"]],
  ])("%s are %j and %j", (typed, registered, unregistered) => {
    expect(names(typed)).toEqual([registered, unregistered]);
  });

  test("that are not registered say how to register them, and what may be meant", () => {
    const [one] = right(hashtagsFrom("InfoLelnag", office(), words)).unregistered;
    expect(one?.wrong).toBe(said.hashtagUnknown("InfoLelnag", "InfoLelang", "content/hashtags.yaml"));
  });

  test.each([
    ["", said.hashtagCount(0)],
    ["A,B,C,D,E,F", said.hashtagCount(6)],
    ["con", said.hashtagDevice("con")],
    ["1945", said.hashtagCharacters("1945", undefined)],
  ])("%s are wrong", (typed, why) => {
    expect(wrong(hashtagsFrom(typed, office(), words))).toBe(why);
  });

  test("that are new are held to what channels take", () => {
    expect(newHashtagFault("InfoPajak", words)).toBeUndefined();
    expect(newHashtagFault("Info Pajak", words)).toBe(said.hashtagCharacters("Info Pajak", "InfoPajak"));
  });
});

describe("a date", () => {
  test("is read in the office's zone and counted from its now", () => {
    const { date, time, iso } = right(dateFrom("besok pukul 8", office(), words));
    expect([date, time, iso]).toEqual(["2026-11-23", "08:00", "2026-11-23T08:00:00+07:00"]);
  });

  test("that is none is told with examples", () => {
    expect(wrong(dateFrom("kapan-kapan", office(), words))).toBe(said.date("kapan-kapan"));
  });
});

describe("channels", () => {
  const two = () =>
    office({
      "site.yaml": `${soundOffice["site.yaml"]}channels: { instagram: "https://www.instagram.com/kantor/", x: "https://x.com/kantor" }\n`,
    });

  test("are known by other names, and stand in the order of all", () => {
    expect(right(channelsFrom("Twitter, ig", two(), words))).toEqual(["instagram", "x"]);
  });

  test("that are not the office's are wrong", () => {
    expect(wrong(channelsFrom("facebook", two(), words))).toBe(
      said.unknown("facebook", undefined, ["instagram", "x"]),
    );
    expect(wrong(channelsFrom("ig", office(), words))).toBe(said.noChannels);
    expect(wrong(channelsFrom("", two(), words))).toBe(said.unknown("", undefined, ["instagram", "x"]));
  });
});

test("a campaign is known by its name", () => {
  expect(right(campaignFrom("Uang Kita", office(), words)).id).toBe("uang-kita");
  expect(wrong(campaignFrom("x", office({ "campaigns.yaml": null }), words))).toBe(said.noCampaigns);
});
