import { describe, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import type { Office, Post } from "../../scripts/lib/model/office.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { allCardRequests, cardRequests } from "../../scripts/lib/output/card-requests.ts";
import type { ListCardProps } from "../../templates/cards/list.tsx";

const informasi = {
  id: "informasi",
  label: "Informasi",
  colour: "#0b5c70",
  description: "Panduan",
  kinds: [],
  target: 70,
};
const emosi = {
  id: "emosi",
  label: "Emosi",
  colour: "#c9472f",
  description: "Cerita",
  kinds: [],
  target: 30,
};
const hashtag = { key: "jagaasetnegara", name: "JagaAsetNegara", description: undefined };
const campaign = {
  id: "uang-kita",
  name: "Uang Kita",
  slogan: "Dari kita",
  hashtags: [hashtag],
  replaces: [],
};

function post(id: string, fields: Partial<Post>): Post {
  const [month = "", slug = ""] = id.split("/");
  const date = { iso: `${month}-03T00:00:00+07:00`, date: `${month}-03`, month, time: undefined, epoch: 0 };
  const base = {
    id,
    slug,
    title: `Judul ${slug}`,
    date,
    pillar: informasi,
    kind: undefined,
    hashtags: [hashtag],
    channels: [],
    address: `/${month.replace("-", "/")}/${slug}/`,
  };
  return { ...base, state: "public", ...fields } as unknown as Post;
}

const office = {
  site: {
    name: "KPKNL Contoh",
    description: "Kabar kantor",
    url: "https://kpknl-contoh.go.id",
    language: "id",
    brand: { colour: "#0f3d5e", logo: "/office/logo.svg", tagline: undefined },
  },
  now: { date: "2026-11-22" },
  pillars: [informasi, emosi],
  posts: [
    post("2026-12/rahasia", { state: "scheduled", hashtags: [{ ...hashtag, key: "besok", name: "Besok" }] }),
    post("2026-11/terbuka", {
      image: { file: "/office/foto.jpg", alt: "Foto" },
      kind: { id: "data", label: "Data" },
      channels: ["x", "instagram"],
    }),
    post("2026-11/konsep", { state: "draft" }),
    post("2026-10/lama", { pillar: emosi, campaign: campaign as unknown as Post["campaign"] }),
  ],
  pages: [],
  withdrawn: [],
  redirects: [],
} as unknown as Office;

test("a campaign's colour is on its posts' cards and on its own, from its first day on; without one cards stay as they are", () => {
  const shown = (more: object, key: string) => {
    const posts = [
      post("2026-10/lama", { campaign: { ...campaign, ...more } as unknown as Post["campaign"] }),
    ];
    const requests = allCardRequests(publish({ ...office, posts } as unknown as Office), wordsFor("id"));
    return requests.find((request) => request.key === key)?.props;
  };
  const colour = "#8a1c4a";
  expect(shown({ colour }, "2026-10/lama")).toMatchObject({
    campaign: { name: "Uang Kita", colour },
  });
  expect(shown({ colour }, "kampanye/uang-kita")).toMatchObject({ ground: colour });
  expect(shown({}, "2026-10/lama")?.campaign).toBeUndefined();
  expect(shown({ colour, start: "2026-11-23" }, "2026-10/lama")?.campaign).toBeUndefined();
  expect(shown({ colour, start: "2026-11-23" }, "kampanye/uang-kita")).toBeUndefined();
});

test("an office that says no more of itself than its name is not described by it", () => {
  const named = { ...office, site: { ...office.site, brand: { ...office.site.brand, tagline: undefined } } };
  const home = (description: string) => {
    const site = { ...named.site, description };
    const requests = allCardRequests(publish({ ...named, site } as unknown as Office), wordsFor("id"));
    return requests.find(({ key }) => key === "beranda")?.props.subtitle;
  };
  expect(home(office.site.name)).toBeUndefined();
  expect(home("Layanan lelang")).toBe("Layanan lelang");
});

describe("the cards of a site", () => {
  const requests = allCardRequests(publish(office), wordsFor("id"));
  const propsOf = (key: string) => requests.find((request) => request.key === key)?.props;

  test("come in the formats of a post's channels", () => {
    const names = (key: string) => requests.filter((request) => request.key === key).map(({ name }) => name);
    expect(names("2026-11/terbuka")).toEqual(["og", "landscape", "square", "portrait", "story"]);
    expect(names("2026-10/lama")).toEqual(["og"]);
    expect(names("beranda")).toEqual(["og"]);
  });

  test("of a quote, a figure and slides stand beside the headline's", () => {
    const fields = {
      quote: "Dititipi kuncinya",
      figure: { value: "58", label: "kantor" },
      slides: ["Daftar", "Pilih", "Tawar"],
      channels: ["facebook", "threads", "tiktok"],
    } as const;
    const one = publish({ ...office, posts: [post("2026-11/satu", fields)] });
    const own = one.posts.flatMap(cardRequests(one, wordsFor("id")).ofPost);
    expect(new Set(own.map(({ key }) => key))).toEqual(new Set(["2026-11/satu"]));
    expect(own.map(({ name }) => name)).toEqual([
      ...["og", "portrait", "story"],
      ...["quote-og", "quote-portrait", "quote-story", "figure-og", "figure-portrait", "figure-story"],
      ...[1, 2, 3, 4, 5].map((slide) => `slide-portrait-0${slide}`),
      ...[1, 2, 3, 4, 5].map((slide) => `slide-story-0${slide}`),
    ]);
    expect(own.map(({ slide }) => slide)).toEqual([
      ...Array.from({ length: 9 }, () => undefined),
      ...[1, 2, 3, 4, 5, 1, 2, 3, 4, 5],
    ]);
    expect(own.at(-2)?.props).toMatchObject({ text: "Tawar", number: 3, total: 3, count: "3 dari 3" });
    expect(own.at(-1)?.props).toMatchObject({ address: "https://kpknl-contoh.go.id/2026/11/satu/" });
  });

  test("stand for its home page, public posts and lists, each once", () => {
    expect(requests.filter(({ name }) => name === "og").map(({ key }) => key)).toEqual([
      "beranda",
      "keseimbangan",
      "tagar/jagaasetnegara",
      "pilar/informasi",
      "pilar/emosi",
      "kampanye/uang-kita",
      "bulan/2026-11",
      "bulan/2026-10",
      "tahun/2026",
      "2026-11/terbuka",
      "2026-10/lama",
    ]);
  });

  test("say nothing of drafts and scheduled posts", () => {
    expect(JSON.stringify(requests)).not.toMatch(/rahasia|konsep|besok|2026-12|Desember/i);
    expect(propsOf("bulan/2026-11")).toMatchObject({ count: "1 tulisan", title: "November 2026" });
  });

  test("carry what a post says", () => {
    expect(requests.find(({ key, name }) => key === "2026-11/terbuka" && name === "og")).toMatchObject({
      template: "post",
      format: "og",
      props: {
        title: "Judul terbuka",
        pillar: { label: "Informasi", colour: "#0b5c70", shape: "columns" },
        kind: "Data",
        date: "3 November 2026",
        hashtags: ["#JagaAsetNegara"],
        office: "KPKNL Contoh",
        brand: "#0f3d5e",
      },
      files: { logo: "/office/logo.svg", photo: "/office/foto.jpg" },
    });
  });

  test("share a list's mosaic out by its own posts", () => {
    const mix = (key: string) => (propsOf(key) as ListCardProps | undefined)?.mix.map(({ posts }) => posts);
    expect(mix("tahun/2026")).toEqual([1, 1]);
    expect(mix("kampanye/uang-kita")).toEqual([0, 1]);
  });

  test("are written in the office's language", () => {
    const english = allCardRequests(publish(office), wordsFor("en"));
    expect(english.find(({ key }) => key === "bulan/2026-10")?.props).toMatchObject({
      kicker: "Month",
      title: "October 2026",
      count: "1 post",
    });
  });
});
