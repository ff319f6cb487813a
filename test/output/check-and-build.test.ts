/** What the check passes, the build builds: offices of hostile texts and files, checked and then built, cards and all. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { renderCard } from "../../scripts/lib/cards/render.ts";
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { openImageFacts } from "../../scripts/lib/images/image-facts.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { buildSite } from "../../scripts/lib/output/build-site.ts";
import { allCardRequests } from "../../scripts/lib/output/card-requests.ts";
import { openPlace } from "../../scripts/lib/output/place.ts";
import type { Problem } from "../../scripts/lib/problems/problem.ts";
import {
  type Files,
  picture,
  pixel,
  post,
  postFile,
  read,
  soundOffice,
  writeFiles,
} from "../fixtures/temporary-office.ts";

const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#888", noise } });
const whole = await drawn(500, 420).jpeg().toBuffer();
const pictures: readonly Buffer[] = [
  ...[
    picture,
    pixel,
    whole,
    whole.subarray(0, 3000),
    whole.subarray(0, -2),
    Buffer.alloc(0),
    Buffer.from("bukan gambar"),
  ],
  ...(await Promise.all([
    ...[
      [1, 900],
      [900, 1],
      [40, 40],
      [2500, 130],
      [130, 2500],
      [400, 120],
    ].map(([width = 1, height = 1]) => drawn(width, height).png().toBuffer()),
    ...[
      drawn(700, 500).toColourspace("cmyk").jpeg(),
      drawn(500, 500).toColourspace("rgb16").png(),
      drawn(420, 420).greyscale().webp(),
    ].map((one) => one.toBuffer()),
    drawn(20, 17_000).png().toBuffer(),
  ])),
];
const svg = (attributes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0h9v9z"/></svg>`;
const logos: readonly (string | Buffer)[] = [
  ...[
    'width="5000" height="4000"',
    'viewBox="0 0 9 9"',
    'width="1e9" height="1e9" viewBox="0 0 9 9"',
    'width="0" height="9"',
    "",
    'width="100000" height="1"',
  ].map(svg),
  ...["bukan gambar", "<svg", pixel, picture, whole, whole.subarray(0, 3000)],
];

const pieces = [
  ..."漢字 🎉 👩🏽‍⚖️ → ✓ • ﷽ الإعلان ½ \u00ad \u200b \u00a0 { } < > & \" ' ` $& {{x}} #InfoLelang @kantor %".split(
    " ",
  ),
  ...[
    "Lelang",
    "rumah negara",
    "https://lelang.go.id",
    "https://",
    "<script>alert(1)</script>",
    "<b onclick=x>",
    "\ud800",
    "\u0000",
    "\u202e",
    "a".repeat(60),
    "\ufeff",
  ],
];
/** A text that YAML reads as it is. */
const text = (least: number, most: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 6 })), {
      maxLength: 6,
    })
    .map((parts) => JSON.stringify(`Kata ${parts.join(" ")}`.slice(0, most).padEnd(least, " lagi")));

const bodies = fc
  .array(
    fc.constantFrom(
      ...[
        "[a](https://)",
        "[b](http://[::1)",
        "<https://%>",
        "[c](<https://a|b>)",
        "[d](%E0%A4%A)",
        "[e](/2026/%zz/)",
        "![f](lain.png)",
        "![](lain.png)",
      ],
      ...[
        "[g](mailto:%)",
        "https://xn--a--.id",
        "# Judul\n\n#### Loncat",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "1. satu\n2. dua",
        "[h]: //\n\n[h]",
        "{% raw %}{{ x }}",
      ],
      ...[
        "\ud83d",
        "\u000b",
        "&#xD800; &#0;",
        "*".repeat(40),
        "[".repeat(60),
        "> ".repeat(30),
        "```\n</script>\n```",
        "![i](https://a/b.png)",
      ],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `${parts.join("\n\n")}\n`);

const offices = fc
  .record({
    name: text(1, 50),
    description: text(1, 200),
    tag: text(1, 200),
    campaign: text(1, 50),
    title: text(1, 100),
    summary: text(45, 190),
    quote: text(1, 200),
    slide: text(1, 60),
    body: bodies,
    picture: fc.constantFrom(...pictures),
    other: fc.constantFrom(...pictures),
    logo: fc.constantFrom(...logos),
  })
  .map((of): Files => {
    const logo = typeof of.logo === "string" ? "logo.svg" : "logo.png";
    return {
      ...soundOffice,
      "site.yaml": `name: ${of.name}\ndescription: ${of.description}\nurl: https://kantor-kecil.go.id\nbrand: { logo: ${logo} }\nchannels: { instagram: https://instagram.com/kantor }\n`,
      [`media/${logo}`]: of.logo,
      "hashtags.yaml": `InfoLelang: { description: ${of.tag} }\n`,
      "campaigns.yaml": `uang-kita: { name: Uang Kita, description: ${of.campaign} }\n`,
      [postFile]: post(
        {
          ...{
            title: of.title,
            summary: of.summary,
            quote: of.quote,
            campaign: "uang-kita",
            image: "foto.png",
            imageAlt: "Foto",
          },
          ...{ slides: `[${of.slide}, Dua]`, figure: '{ value: "5", label: lot }' },
        },
        of.body,
      ),
      "posts/2026-11/pos-pertama/foto.png": of.picture,
      "posts/2026-11/pos-pertama/lain.png": of.other,
      "pages/tentang.md":
        "---\ntitle: Tentang\nsummary: Halaman berdiri dengan ringkasan yang cukup panjang.\n---\n![Denah](denah.png)\n",
      "pages/denah.png": of.other,
    };
  });

const isError = ({ severity }: Problem): boolean => severity === "error";
const facts = openImageFacts();

/** Builds an office that the check passes. @returns what came to light all the same; undefined where the check did not pass it */
async function surprises(files: Files): Promise<string[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "pilar-test-"));
  try {
    writeFiles(join(folder, "content"), files);
    const found = read(join(folder, "content"));
    const { problems } = await checkOffice(found, { images: facts });
    const { office } = found;
    if (!office || problems.some(isError)) return undefined;
    const place = openPlace(join(folder, "_site"), join(folder, "cache"));
    try {
      const site = await buildSite({ office, place, cacheFolder: join(folder, "cache"), cards: false });
      const failed = site.problems.map((problem) => JSON.stringify(problem));
      // Cards as the build asks for them, without its processes: a title's in all formats, of the others one of each kind.
      const requests = Map.groupBy(allCardRequests(publish(office), wordsFor("id")), (request) =>
        request.kind === "headline" ? request : `${request.key} ${request.template}`,
      );
      for (const [request] of requests.values()) {
        if (!request) continue;
        await renderCard(request).catch((error: Error) =>
          failed.push(`${request.key} ${request.name}: ${error.message}`),
        );
      }
      return failed;
    } finally {
      await place.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sound variant of each field, so that offices with one hostile field are passed often enough. */
const sound = fc.sample(offices, { numRuns: 1, seed: 1 })[0] as Files;
const calm: Files = {
  ...sound,
  ...soundOffice,
  "posts/2026-11/pos-pertama/foto.png": picture,
  "posts/2026-11/pos-pertama/lain.png": picture,
  "pages/denah.png": picture,
};

test("what the check passes the build builds, whatever an office holds", { timeout: 600_000 }, async () => {
  let built = 0;
  await fc.assert(
    fc.asyncProperty(
      offices,
      fc.uniqueArray(fc.constantFrom(...Object.keys(sound)), { minLength: 1, maxLength: 3 }),
      async (hostile, names) => {
        const own = Object.fromEntries(names.map((name) => [name, hostile[name] ?? null]));
        const logo = Object.fromEntries(
          Object.entries(hostile).filter(([name]) => name.startsWith("media/")),
        );
        const failed = await surprises({ ...calm, ...logo, ...own });
        if (failed) built++;
        expect(failed ?? []).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
  // A check that passes nothing would say nothing.
  expect(built).toBeGreaterThan(3);
});
