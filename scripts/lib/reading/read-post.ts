import { isListWord, postAddress } from "../model/addresses.ts";
import { auctionPortal } from "../model/auction.ts";
import { clockIn } from "../model/clock.ts";
import { excepted, isClassification } from "../model/disclosure.ts";
import { isHistoryDetail } from "../model/history-detail.ts";
import type { PostSource, SourceBody } from "../model/source.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { Findings, type Read, type WaivingRead } from "../problems/read.ts";
import { withoutConsequences } from "../slips/comment-hashtags.ts";
import { meantMonth } from "../slips/month-slip.ts";
import { autoSlides } from "./auto-slides.ts";
import type { ContentFile } from "./content-file.ts";
import { courtProblems } from "./court-problems.ts";
import { dryTerms } from "./dry-terms.ts";
import { labelIn } from "./folder.ts";
import { guardedFile } from "./guarded-file.ts";
import { resolveHashtags } from "./hashtags.ts";
import { findImage } from "./images.ts";
import { type MarkdownFile, readMarkdownFile } from "./markdown-file.ts";
import { withMeantItems } from "./meant-items.ts";
import { readCorrections, readWithdrawal } from "./read-corrections.ts";
import { monthFolder, readAuctionMoment, readDate, readWritten } from "./read-moments.ts";
import { readValidity } from "./read-validity.ts";
import { type ReadingRules, rendererFor } from "./reading-rules.ts";
import {
  resolveCampaign,
  resolveChannels,
  resolveCollaborators,
  resolveKind,
  resolvePeriodic,
  resolvePillar,
} from "./references.ts";
import { idFault } from "./schema/fields.ts";
import { type PostFile, postSchema } from "./schema/post.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

/** `value` is undefined where the post has an error. */
export interface PostRead extends WaivingRead<PostSource | undefined> {
  readonly body: SourceBody;
}

/** A reader of posts (posts/<month>/<slug>/index.md): what it gives depends on the file and these rules alone. */
export function postReader(rules: ReadingRules): (file: ContentFile) => PostRead {
  const tools = toolsFor(rules);
  return guardedFile(rules.label, (file) => {
    const findings = new Findings();
    const [, month = "", slug = ""] = file.name.split("/");
    const label = labelIn(rules.label, file.name);
    findings.tell(...wrongPlace(month, slug, label));
    const read = findings.take(
      readMarkdownFile(file, label, postAddress(`${month}/${slug}`), postSchema, tools.renderer, rules.own),
    );
    const value = read && findings.take(readFields(read, file, label, tools));
    // Whoever takes a post back may take its text out of the file as well.
    const takenBack = value?.withdrawn !== undefined && !value.draft;
    const problems = takenBack
      ? findings.problems.filter(({ code }) => code !== "empty-body")
      : findings.problems;
    const sound = problems.every(({ severity }) => severity === "warning");
    // A post with gaps is sound: the preview shows it, and only a build stops.
    const gaps = read && !isDraft(read) ? read.gaps : [];
    // Of drafts as well: git keeps what was once committed.
    const personal = read?.personal ?? [];
    // Nor does a name that must not be there leave the post out of its month. Nobody sees a draft yet, but its file may be seen.
    const names =
      read && rules.preset.includes("court")
        ? courtProblems(read.parts, label, isDraft(read) ? "warning" : "error")
        : [];
    const dry = read?.fields && !takenBack ? dryIn(read, label, read.fields, tools) : [];
    const told = [...problems, ...gaps, ...personal, ...names, ...dry];
    return {
      value: sound ? value : undefined,
      problems: withMeantItems(withoutConsequences(told), tools),
      body: read?.body.parts ?? [],
      // Nothing of it is looked at, and so nothing found that could be waived.
      waivers: takenBack ? undefined : read?.waivers,
    };
  });
}

/** Also of a front matter that as a whole is wrong. */
function isDraft({ fields, source }: MarkdownFile<PostFile>): boolean {
  return fields?.draft ?? (source?.value as { readonly draft?: unknown } | null | undefined)?.draft === true;
}

/** What reading each post needs, made once. */
type Tools = ReturnType<typeof toolsFor>;

function toolsFor(rules: ReadingRules) {
  return {
    clock: clockIn(rules.timezone),
    renderer: rendererFor(rules),
    channels: rules.channels,
    pillars: rules.pillars && new Map(rules.pillars.map((pillar) => [pillar.id, pillar])),
    hashtags: rules.hashtags && new Map(rules.hashtags.map((hashtag) => [hashtag.key, hashtag])),
    campaigns: rules.campaigns,
    collaborators: rules.collaborators,
    periodic: rules.periodic,
    dry: dryTerms(rules.terms, rules.campaignTerms),
  };
}

/** Places in the front matter are those of the fields. */
function dryIn(
  { source, parts: { body, bodyLine } }: MarkdownFile<PostFile>,
  file: string,
  { title, summary, campaign }: PostFile,
  { dry }: Tools,
): Problem[] {
  if (!source) return [];
  const field = (text: string, key: string) => ({ text, at: () => source.at([key]) });
  const at = (offset: number) => {
    const lines = body.slice(0, offset).split("\n");
    return { file, line: bodyLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
  };
  return dry.in(
    { title: field(title, "title"), summary: field(summary, "summary"), body: { text: body, at } },
    campaign,
  );
}

function wrongPlace(month: string, slug: string, file: string): Problem[] {
  const start = { file, line: 1, column: 1 };
  const fault = idFault(slug) ?? (isListWord(slug) ? "form" : undefined);
  return [
    ...(monthFolder.test(month)
      ? []
      : [problem("invalid-month-folder", start, { found: month, meant: meantMonth(month) })]),
    ...(fault ? [problem("invalid-slug", start, { found: slug, device: fault === "device" })] : []),
  ];
}

/** Also of a front matter that as a whole is wrong, so that all its problems are found in one run. */
function readFields(
  { fields, source, body }: MarkdownFile<PostFile>,
  file: ContentFile,
  label: string,
  tools: Tools,
): Read<PostSource | undefined> {
  if (!source) return { value: undefined, problems: [] };
  const findings = new Findings();
  const { clock } = tools;
  const raw = fields ?? looseFields(source);
  const [, month = "", slug = ""] = file.name.split("/");
  const date = findings.take(readDate(raw.date, month, clock, source));
  const deadline = findings.take(readAuctionMoment("deadline", source, clock));
  const auctioned = findings.take(readAuctionMoment("date", source, clock));
  const corrections = findings.take(readCorrections(fields?.corrections, source, clock));
  const withdrawn = findings.take(readWithdrawal(fields?.withdrawn, source, clock));
  const pillar = findings.take(resolvePillar(raw.pillar, tools.pillars, source));
  const kind = findings.take(resolveKind(raw.kind, pillar, source));
  const hashtags = findings.take(resolveHashtags(raw.hashtags ?? [], ["hashtags"], source, tools.hashtags));
  const campaign = findings.take(resolveCampaign(raw.campaign, tools.campaigns, source));
  const collaborators = findings.take(
    resolveCollaborators(raw.collaborators ?? [], tools.collaborators, source),
  );
  const until = findings.take(readWritten(raw.until, ["until"], clock, source));
  const { validUntil, review } = findings.take(readValidity(source, clock));
  const fulfils = findings.take(resolvePeriodic(raw.fulfils ?? [], tools.periodic, source));
  if (raw.classification === excepted)
    findings.tell(problem("excepted-information", source.at(["classification"]), {}));
  const channels = raw.channels
    ? findings.take(resolveChannels(raw.channels, tools.channels, source))
    : tools.channels;
  const image =
    raw.image === undefined ? undefined : findings.take(findImage(file, raw.image, source.at(["image"])));
  if (raw.image !== undefined && !raw.imageAlt) {
    findings.tell(problem("missing-alt", source.at(["image"]), { key: "imageAlt", image: raw.image }));
  }
  if (!fields || !date || !pillar) return findings.with(undefined);
  // Words for a picture that is not there are shown to nobody.
  if (fields.image === undefined && fields.imageAlt !== undefined)
    findings.tell(problem("missing-field", source.atKey(["imageAlt"]), { key: "image" }, "warning"));

  const { title, summary, captions, quote, figure, auction, slides, draft } = fields;
  const id = `${month}/${slug}`;
  return findings.with({
    id,
    slug,
    address: postAddress(id),
    title,
    date,
    pillar: pillar.id,
    kind,
    hashtags: hashtags.map(({ key }) => key),
    summary,
    image: image === undefined ? undefined : { file: image, alt: fields.imageAlt ?? "" },
    channels,
    captions,
    campaign,
    collaborators: collaborators.length > 0 ? collaborators : undefined,
    quote,
    figure,
    auction: auction &&
      deadline && { ...auction, deadline, date: auctioned, url: auction.url ?? auctionPortal },
    slides: slides === "auto" ? autoSlides(body.steps) : slides,
    corrections,
    withdrawn,
    classification: isClassification(fields.classification) ? fields.classification : undefined,
    until,
    validUntil,
    review,
    fulfils,
    history: fields.history !== undefined && isHistoryDetail(fields.history) ? fields.history : undefined,
    draft,
    images: body.images,
    links: body.links,
    attachments: body.attachments,
    tables: body.tables,
    bodyDigest: body.digest,
    anchors: body.anchors,
    file: label,
    at: Object.fromEntries(
      pathsOf(fields).map((path) => {
        const { line, column } = source.at(path);
        return [path.join("."), [line, column] as const];
      }),
    ),
  });
}

/** The fields that can be looked at in a front matter that as a whole is wrong. */
function looseFields(source: YamlSource): Partial<PostFile> {
  const fields = typeof source.value === "object" && source.value !== null ? source.value : {};
  const kept = Object.entries(fields).filter(([key, value]) =>
    ["hashtags", "channels", "collaborators", "fulfils"].includes(key)
      ? Array.isArray(value)
      : typeof value === "string",
  );
  const { date, until } = fields as { readonly date?: unknown; readonly until?: unknown };
  return {
    ...Object.fromEntries(kept),
    ...(typeof date === "number" ? { date: String(date) } : {}),
    ...(typeof until === "number" ? { until: String(until) } : {}),
  };
}

/** The fields whose places checks may name. */
function pathsOf(fields: PostFile): Path[] {
  return [
    ...Object.keys(fields).map((key) => [key]),
    ...Object.keys(fields.captions).map((channel) => ["captions", channel]),
    ...Object.keys(fields.auction ?? {}).map((key) => ["auction", key]),
  ];
}
