import { expect, test } from "vitest";
import { videoAt } from "../../scripts/lib/model/video.ts";
import { renderer } from "./render.ts";

const partsOf = (source: string) =>
  renderer.render(source).parts.filter((part) => typeof part !== "string" || part.trim() !== "");
const url = "https://youtu.be/dQw4w9WgXcQ";

test.each([
  ["its address alone", url, {}],
  ["a link with words", `[Cara antre](${url})`, { title: "Cara antre" }],
  [
    "a picture and the link below it",
    `![Loket](a.png)\n[Cara antre](${url})`,
    { title: "Cara antre", poster: { typed: "a.png" } },
  ],
  ["a picture that leads to it", `[![Loket](a.png)](${url})`, { title: "Loket", poster: { typed: "a.png" } }],
])("a video is %s", (_what, source, expected) => {
  expect(partsOf(source)).toMatchObject([{ video: { service: "youtube", id: "dQw4w9WgXcQ" }, ...expected }]);
});

test.each([
  ["within a sentence", `Tonton ${url} sekarang.`],
  ["one of two", `${url}\n${url}`],
  ["in a list", `- ${url}`],
  ["in a quotation", `> ${url}`],
  ["to a channel", "https://www.youtube.com/@kantor"],
])("a link %s stays a link", (_where, source) => {
  expect(partsOf(source).filter((part) => typeof part !== "string")).toEqual([]);
});

test.each([
  [
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=30&si=x",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=30",
  ],
  ["http://m.youtube.com/shorts/dQw4w9WgXcQ", "https://m.youtube.com/shorts/dQw4w9WgXcQ"],
  ["https://www.instagram.com/p/Cabc123/?igsh=1", "https://www.instagram.com/p/Cabc123/"],
  [
    "https://www.tiktok.com/@kantor/video/7123456789012345678",
    "https://www.tiktok.com/@kantor/video/7123456789012345678",
  ],
  ["https://youtube.com.jahat.id/watch?v=dQw4w9WgXcQ", undefined],
  ["https://www.youtube.com/watch?v=a", undefined],
  ["javascript:youtu.be", undefined],
])("%s leads to %s", (address, expected) => {
  expect(videoAt(address)?.url).toBe(expected);
});
