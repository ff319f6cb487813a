import { isReservedSlug, standingAddress } from "../model/addresses.ts";
import { clockIn } from "../model/clock.ts";
import { isPageClassification } from "../model/disclosure.ts";
import { isHistoryDetail } from "../model/history-detail.ts";
import type { StandingPage } from "../model/office.ts";
import type { PageSource, SourceBody } from "../model/source.ts";
import { problem } from "../problems/problem.ts";
import { Findings, type WaivingRead } from "../problems/read.ts";
import { withoutConsequences } from "../slips/comment-hashtags.ts";
import type { ContentFile } from "./content-file.ts";
import { courtProblems } from "./court-problems.ts";
import { labelIn } from "./folder.ts";
import { guardedFile } from "./guarded-file.ts";
import { readMarkdownFile } from "./markdown-file.ts";
import { readCorrections } from "./read-corrections.ts";
import { readValidity } from "./read-validity.ts";
import { type ReadingRules, rendererFor } from "./reading-rules.ts";
import { idFault } from "./schema/fields.ts";
import { pageSchema } from "./schema/post.ts";

/** `value` is undefined where the page's front matter is wrong. */
export interface PageRead extends WaivingRead<PageSource | undefined> {
  readonly body: SourceBody;
}

/** A reader of standing pages (pages/<slug>.md): what it gives depends on the file and these rules alone. */
export function pageReader(rules: ReadingRules): (file: ContentFile) => PageRead {
  const renderer = rendererFor(rules);
  const clock = clockIn(rules.timezone);
  return guardedFile(rules.label, (file) => {
    const findings = new Findings();
    const slug = file.name.slice("pages/".length, -".md".length);
    const label = labelIn(rules.label, file.name);
    const start = { file: label, line: 1, column: 1 };
    const address = standingAddress(slug);
    const fault = idFault(slug);
    if (fault) findings.tell(problem("invalid-slug", start, { found: slug, device: fault === "device" }));
    else if (isReservedSlug(slug)) findings.tell(problem("reserved-address", start, { address }));

    const read = findings.take(readMarkdownFile(file, label, address, pageSchema, renderer, rules.own));
    if (read) findings.tell(...read.gaps, ...read.personal);
    const corrections =
      read?.source && findings.take(readCorrections(read.fields?.corrections, read.source, clock));
    const validity = read?.source && findings.take(readValidity(read.source, clock));
    if (read && rules.preset.includes("court")) findings.tell(...courtProblems(read.parts, label, "error"));
    const problems = withoutConsequences(findings.problems);
    const waivers = read?.waivers;
    if (!read?.fields) return { value: undefined, problems, body: read?.body.parts ?? [], waivers };
    const { title, summary, nav, order, classification: found, history } = read.fields;
    const classification = isPageClassification(found) ? found : undefined;
    const { parts, images, links, attachments, tables, anchors } = read.body;
    const shown = { title, summary, nav: nav as StandingPage["nav"], order, classification };
    const value = {
      slug,
      address,
      ...shown,
      images,
      links,
      attachments,
      tables,
      anchors,
      corrections,
      ...validity,
      history: history !== undefined && isHistoryDetail(history) ? history : undefined,
      file: label,
    };
    return { value, problems, body: parts, waivers };
  });
}
