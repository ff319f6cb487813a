/** What an import did, as a page of Markdown that the admin goes through line by line. */
import type { Words } from "../language/words.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { ImportPlan, LeftEntry, LeftReason, PlannedPost } from "./import-plan.ts";
import type { Written } from "./write-import.ts";

/** How many there are of each thing, in and out. */
export interface Counts {
  /** items of the file */
  readonly items: number;
  readonly posts: number;
  readonly drafts: number;
  readonly pages: number;
  readonly already: number;
  readonly left: ReadonlyMap<LeftReason, number>;
  readonly refused: number;
  readonly attachments: { readonly used: number; readonly missing: number; readonly unused: number };
  readonly others: ReadonlyMap<string, number>;
  readonly comments: number;
}

export function countsOf(plan: ImportPlan, refused = 0): Counts {
  const { source, posts, pages, left, already, attachments } = plan;
  const others = [...source.others.values()].reduce((sum, count) => sum + count, 0);
  return {
    items: source.entries.length + source.attachments.length + others,
    posts: posts.filter(({ draft }) => draft.length === 0).length,
    drafts: posts.filter(({ draft }) => draft.length > 0).length,
    pages: pages.length,
    already: already.length,
    left: new Map(
      Array.from(
        Map.groupBy(left, ({ reason }) => reason),
        ([reason, all]) => [reason, all.length],
      ),
    ),
    refused,
    attachments: {
      used: attachments.used.length,
      missing: attachments.missing.length,
      unused: attachments.unused.length,
    },
    others: source.others,
    comments: source.comments,
  };
}

/** The sum of all that became of the items: the number of items, always. */
export function accounted({ posts, drafts, pages, already, left, attachments, others }: Counts): number {
  const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);
  const { used, missing, unused } = attachments;
  return (
    posts + drafts + pages + already + sum(left.values()) + used + missing + unused + sum(others.values())
  );
}

export interface ReportOptions {
  readonly plan: ImportPlan;
  readonly written: Written | undefined;
  /** the file's name */
  readonly file: string;
  /** where what stays out of the content is, by entry */
  readonly kept: ReadonlyMap<string, string>;
  /** months whose mix is off because of what was imported */
  readonly months: readonly string[];
  readonly words: Words;
}

export function reportMarkdown({ plan, written, file, kept, months, words }: ReportOptions): string {
  const say = words.importing.report;
  const counts = countsOf(plan, written?.refused.length ?? 0);
  const fileOf = new Map(
    [...(written?.posts ?? []), ...(written?.pages ?? [])].map((one) => [one.planned.entry, one.file]),
  );
  const failed = [...(written?.posts ?? []), ...(written?.pages ?? [])].flatMap((one) =>
    one.failed.map(({ picture, fault }) => [one.file, picture.file, words.importing.faults[fault]]),
  );
  const texts = [...plan.posts, ...plan.pages];
  const drafts = plan.posts.filter(({ draft }) => draft.length > 0);
  const losses = texts.flatMap(({ entry, converted }) =>
    converted.losses
      .list()
      .map(({ kind, name, count }) => [entry.title, say.lossKinds[kind], code(name), String(count)]),
  );
  const sections: (string | undefined)[] = [
    `# ${say.title}`,
    say.intro(escapeMarkdown(file), escapeMarkdown(plan.source.title), plan.source.site ?? "?"),
    written ? undefined : say.dryRun,
    `## ${say.counts}`,
    table([say.columns.what, say.columns.count], countRows(counts, words)),
    section(
      say.review,
      say.reviewHint,
      [say.columns.date, say.columns.title, say.columns.pillar, say.columns.why],
      plan.posts.map((post) => [
        post.date.date,
        post.entry.title || post.name,
        [post.suggestion.pillar, post.suggestion.kind].filter(Boolean).join(" / "),
        post.suggestion.word ? say.word(post.suggestion.word) : say.noWord,
      ]),
    ),
    section(
      say.drafts,
      say.draftsHint,
      [say.columns.file, say.columns.why],
      drafts.map((post) => [fileOf.get(post.entry) ?? post.address, reasonsText(post, words)]),
    ),
    section(
      say.left,
      say.leftHint,
      [say.columns.title, say.columns.type, say.columns.why, say.columns.file],
      plan.left.map((one) => [
        one.entry.title || one.entry.link || "?",
        one.entry.type,
        leftText(one, words),
        kept.get(one.entry.id ?? one.entry.link ?? one.entry.title) ?? "",
      ]),
    ),
    section(
      say.already,
      undefined,
      [say.columns.title, say.columns.address],
      plan.already.map(({ entry, address }) => [entry.title, address]),
    ),
    section(
      say.refused,
      say.refusedHint,
      [say.columns.title, say.columns.address],
      (written?.refused ?? []).map(({ entry, address }) => [entry.title, address]),
    ),
    section(
      say.missing,
      say.missingHint,
      [say.columns.title, say.columns.picture],
      texts.flatMap(({ entry, converted }) =>
        [...new Set(converted.pictures.missing.map(({ url }) => url))].map((url) => [entry.title, url]),
      ),
    ),
    section(say.failed, undefined, [say.columns.file, say.columns.picture, say.columns.why], failed),
    section(
      say.leftOut,
      say.leftOutHint,
      [say.columns.title, say.columns.picture],
      plan.pages.flatMap(({ entry, leftOut }) => leftOut.map((picture) => [entry.title, picture.file])),
    ),
    section(
      say.unused,
      say.unusedHint,
      [say.columns.picture],
      plan.attachments.unused.map(({ url }) => [url]),
    ),
    section(
      say.losses,
      say.lossesHint,
      [say.columns.title, say.columns.type, say.columns.what, say.columns.count],
      losses,
    ),
    section(
      say.oldLinks,
      say.oldLinksHint,
      [say.columns.title, say.columns.address],
      texts.flatMap(({ entry, converted }) => converted.oldLinks.map((link) => [entry.title, link])),
    ),
    section(
      say.hashtags,
      say.hashtagsHint,
      [say.columns.hashtag],
      plan.hashtags.fresh.map((name) => [code(`#${name}`)]),
    ),
    section(
      say.dropped,
      say.droppedHint,
      [say.columns.title, say.columns.hashtag],
      plan.hashtags.dropped.map(({ entry, names }) => [
        entry.title,
        code(names.map((name) => `#${name}`).join(" ")),
      ]),
    ),
    section(
      say.unwritable,
      undefined,
      [say.columns.hashtag],
      plan.hashtags.unwritable.map((name) => [name]),
    ),
    section(say.authors, say.authorsHint, [say.columns.author, say.columns.count], authorsOf(plan)),
    months.length === 0 ? undefined : `## ${say.months}\n\n${say.monthsHint(months)}`,
    plan.source.comments === 0
      ? undefined
      : `## ${say.comments}\n\n${say.commentsHint(plan.source.comments)}`,
  ];
  return `${sections.filter((part) => part !== undefined).join("\n\n")}\n`;
}

/** Every row of the sum, zeros left out. */
export function countRows(counts: Counts, words: Words): string[][] {
  const say = words.importing.report.rows;
  const rows: [string, number][] = [
    [say.posts, counts.posts],
    [say.drafts, counts.drafts],
    [say.pages, counts.pages],
    [say.already, counts.already],
    ...Array.from(counts.left, ([reason, count]): [string, number] => [words.importing.left[reason], count]),
    [say.used, counts.attachments.used],
    [say.missing, counts.attachments.missing],
    [say.unused, counts.attachments.unused],
    ...Array.from(counts.others, ([type, count]): [string, number] => [say.other(type), count]),
  ];
  return [
    ...rows.filter(([, count]) => count > 0).map(([name, count]) => [name, String(count)]),
    [say.items, String(counts.items)],
  ];
}

function reasonsText(post: PlannedPost, words: Words): string {
  const say = words.importing.reasons;
  return post.draft
    .map((reason) => {
      switch (reason.kind) {
        case "status":
          return say.status[reason.status];
        case "alt":
          return say.alt(reason.count);
        case "problems":
          return reason.messages.join(" ");
        default:
          return say[reason.kind];
      }
    })
    .join("; ");
}

function leftText({ reason, messages = [] }: LeftEntry, words: Words): string {
  return [words.importing.left[reason], ...messages].join(" ");
}

function authorsOf({ posts }: ImportPlan): string[][] {
  const counts = new Map<string, number>();
  for (const { entry } of posts)
    if (entry.author !== "") counts.set(entry.author, (counts.get(entry.author) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([author, count]) => [author, String(count)]);
}

function section(
  title: string,
  hint: string | undefined,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string | undefined {
  if (rows.length === 0) return undefined;
  return [`## ${title} (${rows.length})`, hint, table(columns, rows)]
    .filter((part) => part !== undefined)
    .join("\n\n");
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join(
    "\n",
  );
}

function cell(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return (plain.startsWith("`") ? plain : escapeMarkdown(plain)).replaceAll("|", "\\|");
}

function code(name: string): string {
  return `\`${name.replaceAll("`", "'")}\``;
}
