/*
 * `/cek/`: tells whether a picture is a card of this office. The picture never leaves the browser: what is fetched are the lists of the
 * office's cards and, of those that look alike, the cards themselves. Without this script the page says how to ask the office.
 */
import { ceil, floor, max, min } from "../../scripts/lib/recognition/arithmetic.ts";
import { compareWith } from "../../scripts/lib/recognition/compare.ts";
import { findCards, searchEdge } from "../../scripts/lib/recognition/find.ts";
import { marksFrom } from "../../scripts/lib/recognition/mark.ts";
import { planeOf, resized } from "../../scripts/lib/recognition/plane.ts";
import { judge } from "../../scripts/lib/recognition/verdict.ts";

const root = document.getElementById("cek");
const answer = document.getElementById("jawaban");
const { base, years, places, language } = JSON.parse(root.dataset.settings);

/** Pixels that are looked at: a phone's screenshot has them all, a photo of 40 megapixels is made smaller. */
const mostPixels = 3e6;
/** Milliseconds after which the page may draw again. */
const patience = 60;
/** A new picture ends the search for the one before. */
let turn = 0;

root.hidden = false;
root.querySelector("input").onchange = ({ target }) => {
  check(target.files[0]);
  // The same file may be chosen once more.
  target.value = "";
};
document.onpaste = (event) => check(event.clipboardData.files[0]);
document.ondragover = document.ondragleave = (event) => {
  event.preventDefault();
  root.classList.toggle("over", event.type === "dragover");
};
document.ondrop = (event) => {
  document.ondragleave(event);
  check(event.dataTransfer.files[0]);
};

async function check(file) {
  if (!file) return;
  const own = ++turn;
  const tell = (...said) => own === turn && show(...said);
  tell("busy");
  const address = URL.createObjectURL(file);
  const picture = await drawn(address);
  URL.revokeObjectURL(address);
  if (!picture) return tell("unreadable");
  try {
    const found = await look(picture, own);
    const name = found.kind === "kept" && !found.card.page ? "withdrawn" : found.kind || "none";
    tell(name, picture, found);
  } catch {
    tell("failed");
  }
}

/** A picture on a canvas of so many pixels at the most; undefined where the browser cannot read it. */
async function drawn(address) {
  const image = new Image();
  const isRead = await new Promise((done) => {
    image.onload = () => done(true);
    image.onerror = () => done(false);
    image.src = address;
  });
  if (!isRead) return undefined;
  const { naturalWidth: width, naturalHeight: height } = image;
  const share = min(1, Math.sqrt(mostPixels / width / height));
  return copied(image, { x: 0, y: 0, wide: width, high: height }, ceil(width * share), ceil(height * share));
}

function copied(source, { x, y, wide, high }, width, height, canvas = document.createElement("canvas")) {
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  // What shines through is white to most who look at it.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  pen.drawImage(source, x, y, wide, high, 0, 0, width, height);
  return canvas;
}

function planeFrom(canvas) {
  return planeOf(canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height));
}

/** The newest years and what was replaced first; older years where none of these is the card. */
async function look(picture, own) {
  const full = planeFrom(picture);
  const scale = min(1, searchEdge / max(full.wide, full.high));
  const small = resized(full, ceil(full.wide * scale), ceil(full.high * scale));
  let last = Date.now();
  const pause = async () => {
    if (Date.now() - last < patience) return;
    await new Promise((done) => setTimeout(done));
    last = Date.now();
    if (own !== turn) throw own;
  };
  let best = { rank: 0 };
  for (const names of [["", ...years.slice(0, 2), "lama"], years.slice(2)]) {
    const lists = await Promise.all(names.map(listed));
    const cards = lists.flatMap(cardsOf);
    const marks = marksFrom(lists.map((list) => list.marks));
    const sightings = await findCards(small, { marks, shapes: cards.map(({ shape }) => shape) }, pause);
    const found = await judge(sightings, async ({ card, box }) => {
      const original = await served(cards[card].file);
      await pause();
      const near = { x: box.x / scale, y: box.y / scale, wide: box.wide / scale, high: box.high / scale };
      return original && { original, ...compareWith(full, near, planeFrom(original)) };
    });
    if (found && found.rank > best.rank) best = { ...found, card: cards[found.sighting.card] };
    if (best.kind === "same") break;
  }
  // Of a card that is gone, the one that took its place is shown.
  if (best.card) best.now = await served(best.card.now);
  return best;
}

/** A card that the site still has. */
function served(file) {
  return file ? drawn(base + file) : undefined;
}

async function listed(name) {
  const response = await fetch(`${base}cek/kartu${name && `-${name}`}.json`);
  return response.json();
}

/** Cards as scripts/lib/site/card-lists.ts writes them. */
function cardsOf({ owners, cards }) {
  return cards.map(([owner, shape, file, replaced, now]) => {
    const [page, title, date] = owners[owner] || [];
    return { shape, file, replaced, now, page, title, date };
  });
}

/** Puts an answer into the page: a copy of one that stands there hidden, with the card's own words, and the two pictures. */
function show(name, picture, { card, comparison = {}, now } = {}) {
  const part = document.getElementById(`jawab-${name}`).cloneNode(true);
  const each = (slot, act) => part.querySelectorAll(`[data-${slot}]`).forEach(act);
  const fill = (slot, date) =>
    each(slot, (place) => {
      if (date)
        place.textContent = new Date(`${date}T12:00`).toLocaleDateString(language, { dateStyle: "long" });
      else place.parentElement.remove();
    });
  const draw = (slot, source, box) =>
    each(slot, (canvas) => {
      if (source) framed(canvas, source, box, comparison.different);
      else canvas.parentElement.remove();
    });
  if (card) {
    each("card", (place) => {
      const link = document.createElement("a");
      link.href = base + card.page;
      link.textContent = card.title;
      place.append(link);
    });
    fill("date", card.date);
    fill("replaced", card.replaced);
    each("list", (note) => card.date && note.remove());
  }
  draw("given", picture, comparison.box);
  draw("own", comparison.original);
  draw("now", now);
  each("places", (list) => {
    const said = comparison.different.map(
      ({ x, y, wide, high }) => places[3 * floor(3 * (y + high / 2)) + floor(3 * (x + wide / 2))],
    );
    for (const place of new Set(said)) {
      const item = document.createElement("li");
      item.textContent = place;
      list.append(item);
    }
  });
  answer.textContent = "";
  answer.append(...part.childNodes);
  if (name !== "busy") answer.scrollIntoView({ block: "nearest" });
}

/** The picture, or the card within it, with a frame around what differs. */
function framed(
  canvas,
  source,
  box = { x: 0, y: 0, wide: source.width, high: source.height },
  different = [],
) {
  const width = ceil(box.wide);
  const height = ceil((width * box.high) / box.wide);
  const pen = copied(source, box, width, height, canvas).getContext("2d");
  pen.lineWidth = width / 150;
  pen.strokeStyle = "#e00000";
  // To be seen on a red card too.
  pen.shadowColor = "#fff";
  pen.shadowBlur = 9;
  for (const { x, y, wide, high } of different)
    pen.strokeRect(x * width, y * height, wide * width, high * height);
}
