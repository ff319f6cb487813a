/*
 * `/cari/`: finds words in the office's posts and pages. The indexes lie on the site in parts, one for each year; Pagefind looks words up in
 * them in this browser: no server is asked what was found. The newest parts are opened first.
 */
const form = document.getElementById("cari");
const count = document.getElementById("jumlah");
const results = document.getElementById("hasil");
const browse = document.getElementById("telusuri");
const more = document.getElementById("lagi");
const older = document.getElementById("lama");
const list = results.querySelector("ol");
const { base, folder, engine, language, locale, pages, shards, say } = JSON.parse(form.dataset.settings);
const selects = [...form.querySelectorAll("select")];

/** Pages that the parts which are opened at once find together, so that a first search stays small on a slow network. */
const enough = 1500;
const shownAtOnce = 10;

let opened = [];
let index;
/** A new search ends the one before. */
let turn = 0;

const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_all, name) => values[name]);
const pathOf = ([name]) => `${folder}${name}/`;
const optionsOf = ([, , tag]) => ({
  ...{ baseUrl: base, language, metaCacheTag: tag },
  ...{ excerptLength: 24, excerptEllipsis: "…" },
});

/** The newest parts, up to `enough` pages. */
function newest() {
  let sum = 0;
  return shards.filter(([name, own]) => {
    if (name === pages) return true;
    sum += own;
    return sum <= enough || sum === own;
  });
}

/** Opens parts that are not open yet. A file that could not be had is asked for again by the next search. */
async function open(wanted) {
  const parts = wanted.filter((part) => !opened.includes(part));
  if (!index) {
    const { createInstance } = await import(engine);
    const [first] = shards;
    index = createInstance({ basePath: pathOf(first), noWorker: true, ...optionsOf(first) });
    opened = [first];
  }
  for (const part of parts) {
    if (opened.includes(part)) continue;
    opened.push(part);
    await index.mergeIndex(pathOf(part), optionsOf(part));
  }
}

function asked() {
  const filters = {};
  for (const { name, value } of selects) if (value) filters[name] = [value];
  return { words: form.q.value.trim(), filters };
}

function tell(text) {
  count.textContent = text;
}

async function search(everywhere) {
  const own = ++turn;
  const { words, filters } = asked();
  const nothing = !words && Object.keys(filters).length === 0;
  browse.hidden = !nothing;
  if (nothing) {
    results.hidden = true;
    tell("");
    return;
  }
  tell(say.busy);
  try {
    const year = filters.tahun?.[0];
    const wanted = everywhere ? shards : shards.filter((part) => newest().includes(part) || part[0] === year);
    await open(wanted);
    const found = (await index.search(words || null, { filters })).results;
    if (own !== turn) return;
    if (found.length === 0 && opened.length < shards.length && !year) return search(true);
    await show(found, words, year);
  } catch {
    if (own !== turn) return;
    index = undefined;
    opened = [];
    results.hidden = true;
    browse.hidden = false;
    tell(say.failed);
  }
}

async function show(found, words, year) {
  const years = opened.map(([name]) => name).filter((name) => name !== pages);
  const others = year
    ? []
    : shards.map(([name]) => name).filter((name) => name !== pages && !years.includes(name));
  const n = found.length.toLocaleString(locale);
  list.textContent = "";
  results.hidden = false;
  await add(found);
  tell(
    (found.length === 0 ? say.none : found.length === 1 ? say.one : filled(say.many, { n })) +
      (words ? filled(say.for, { q: words }) : "") +
      (others.length > 0 ? filled(say.within, { years: span(years) }) : "") +
      (found.length === 0 ? `. ${say.advice}` : ""),
  );
  older.hidden = others.length === 0;
  if (others.length > 0) older.textContent = filled(say.older, { years: span(others) });
  browse.hidden = found.length > 0;
}

function day(date) {
  return new Date(`${date}T12:00`).toLocaleDateString(locale, { dateStyle: "long" });
}

/** 2013–2024, or 2024 alone */
function span(years) {
  const sorted = [...years].sort();
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  return first === last ? first : `${first}–${last}`;
}

/** Adds the next results to the list. @returns the first of them */
async function add(found) {
  const own = turn;
  const start = list.children.length;
  const next = await Promise.all(found.slice(start, start + shownAtOnce).map((one) => one.data()));
  if (own !== turn) return undefined;
  const items = next.map(itemOf);
  list.append(...items);
  const left = found.length - list.children.length;
  more.hidden = left <= 0;
  more.textContent = filled(say.more, { n: Math.min(left, shownAtOnce) });
  more.onclick = async () => (await add(found))?.querySelector("a").focus();
  return items[0];
}

function itemOf({ url, excerpt, meta }) {
  const item = document.createElement("li");
  const heading = item.appendChild(document.createElement("h2"));
  const link = heading.appendChild(document.createElement("a"));
  link.href = url;
  link.textContent = meta.title;
  link.dir = "auto";
  const facts = document.createElement("p");
  facts.className = "search-facts";
  if (meta.date) {
    const time = facts.appendChild(document.createElement("time"));
    time.dateTime = meta.date;
    time.textContent = day(meta.date);
  }
  for (const [name, value] of [
    ["pilar", meta.pillar],
    ["jenis", meta.kind],
  ]) {
    const option = value && form[name]?.querySelector(`option[value="${value}"]`);
    if (option) facts.appendChild(document.createElement("span")).textContent = option.textContent;
  }
  if (meta.until) {
    const today = new Date();
    today.setMinutes(today.getMinutes() - today.getTimezoneOffset());
    const over = today.toISOString().slice(0, 10) > meta.until;
    facts.appendChild(document.createElement("b")).textContent = filled(over ? say.over : say.valid, {
      date: day(meta.until),
    });
  }
  if (facts.firstChild) item.append(facts);
  const text = item.appendChild(document.createElement("p"));
  text.dir = "auto";
  // Words that were found stand in <mark>; all else is text, in which < and > are written as entities.
  excerpt.split(/<mark>(.*?)<\/mark>/).forEach((part, at) => {
    const plain = part.replace(/&lt;/g, "<").replace(/&gt;/g, ">");
    if (at % 2 === 0) text.append(plain);
    else text.appendChild(document.createElement("mark")).textContent = plain;
  });
  return item;
}

/** The form as an address asks. */
function fill() {
  const wanted = new URLSearchParams(location.search);
  form.q.value = wanted.get("q") || "";
  for (const select of selects) {
    select.value = wanted.get(select.name) || "";
    if (select.selectedIndex < 0) select.value = "";
  }
}

/** The address as the form stands, so that a search can be sent to somebody. */
function remember() {
  const wanted = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
  const query = `${wanted}`;
  history.pushState(null, "", query ? `?${query}` : location.pathname);
}

form.onsubmit = (event) => {
  event.preventDefault();
  remember();
  search();
};
for (const select of selects)
  select.onchange = () => {
    remember();
    search();
  };
older.onclick = async () => {
  await search(true);
  list.querySelector("a")?.focus();
};
window.onpopstate = () => {
  fill();
  search();
};
fill();
const filters = document.getElementById("saringan");
filters.hidden = false;
filters.open = selects.some(({ value }) => value) || matchMedia("(min-width: 46em)").matches;
search();
