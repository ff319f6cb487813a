/**
 * Markdown of untrusted posts made into safe HTML. Raw HTML is shown as text, no template language runs, links keep to
 * an allow-list of schemes, and ids are prefixed so that a heading cannot take the place of a part of the page.
 */
import MarkdownIt from "markdown-it";
import type { Hashtag } from "../model/office.ts";
import type { TermRule } from "../model/term.ts";
import { type AbbreviationWords, readAbbreviations } from "./abbreviations.ts";
import { linkBareAddresses } from "./bare-addresses.ts";
import { markCallouts } from "./callouts.ts";
import { directBlocks } from "./direction.ts";
import { type FootnoteWords, readFootnotes } from "./footnotes.ts";
import { explainTerms, type Glossary, glossaryOf } from "./glosses.ts";
import { linkHashtags } from "./hashtags.ts";
import { checkHeadingLevels } from "./heading-levels.ts";
import { demoteHeadings, identifyHeadings } from "./headings.ts";
import { settleHidden, withoutHiddenCharacters } from "./hidden-characters.ts";
import { hoistImages } from "./images.ts";
import { collectInnerLinks } from "./inner-links.ts";
import { isSafeLink, linksWithin, renderLinks } from "./links.ts";
import { findLongSentences } from "./long-sentences.ts";
import { findLostText } from "./lost-text.ts";
import { findMisreadMarks } from "./misread-marks.ts";
import type {
  AttachedLink,
  AttachmentAt,
  EmptyLink,
  HiddenEntity,
  InnerLink,
  LongSentence,
  MalformedLink,
  MarkdownImage,
  MarkdownPart,
  OutlineFault,
  RefusedLink,
  RenderState,
  SpacedAddress,
  UnknownChart,
  UnregisteredHashtag,
} from "./render-state.ts";
import { findSpacedAddresses } from "./spaced-addresses.ts";
import { collectSteps, type Steps } from "./steps.ts";
import { findTableRows } from "./table-rows.ts";
import { type TableLabel, wrapTables } from "./tables.ts";
import { findUnreadMarks } from "./unread-marks.ts";

export interface MarkdownOptions {
  /** registered hashtags by key */
  readonly hashtags: ReadonlyMap<string, Pick<Hashtag, "key" | "name">>;
  /** of the site, perhaps with a path, without a slash at its end: links to what stands below it are not external */
  readonly url: string;
  /** where links of authors may say that it stands, beside that */
  readonly writtenUrl?: string | undefined;
  /** addresses of the site's lists, as `linksWithin` takes them */
  readonly lists?: ReadonlySet<string>;
  readonly words: MarkdownWords;
  /** terms that a text explains where it first uses them; none if absent */
  readonly terms?: readonly TermRule[] | undefined;
  /** the same of a campaign's own posts, by its id */
  readonly campaignTerms?: Readonly<Record<string, TermRule>> | undefined;
}

/** What the renderer says by itself. */
export interface MarkdownWords {
  readonly table: TableLabel;
  readonly footnotes: FootnoteWords;
  readonly abbreviations: AbbreviationWords;
}

export interface RenderedMarkdown {
  /** HTML and what stands between it, in their order; empty for a body without content */
  readonly parts: readonly (string | MarkdownPart)[];
  /** every picture of the source, also those on other servers, which are not in the body */
  readonly images: readonly MarkdownImage[];
  readonly unknownCharts: readonly UnknownChart[];
  readonly refusedLinks: readonly RefusedLink[];
  readonly spacedAddresses: readonly SpacedAddress[];
  readonly links: readonly InnerLink[];
  /** to documents beside the file */
  readonly attached: readonly AttachedLink[];
  readonly malformedLinks: readonly MalformedLink[];
  readonly emptyLinks: readonly EmptyLink[];
  readonly unregisteredHashtags: readonly UnregisteredHashtag[];
  readonly hidden: readonly HiddenEntity[];
  readonly marks: readonly RenderState["marks"][number][];
  readonly misread: readonly RenderState["misread"][number][];
  readonly lost: readonly RenderState["lost"][number][];
  readonly outline: readonly OutlineFault[];
  readonly steps: Steps;
  /** the ids of its headings, in order */
  readonly anchors: readonly string[];
  readonly longSentences: readonly LongSentence[];
}

export interface MarkdownRenderer {
  /** those that it links, by key */
  readonly hashtags: MarkdownOptions["hashtags"];
  /** @param attachmentAt the documents beside the file; none if absent @param campaign the id of the one that the text is part of */
  render(markdown: string, attachmentAt?: AttachmentAt, campaign?: string): RenderedMarkdown;
}

/** Text is escaped, so that no author can write this comment. */
const slotStart = "<!--part:";
const slot = /<!--part:(\d+)-->/;

export function createRenderer(options: MarkdownOptions): MarkdownRenderer {
  const state: RenderState = {
    typed: new Map(),
    images: [],
    parts: [],
    unknownCharts: [],
    refusedLinks: [],
    spacedAddresses: [],
    links: [],
    attached: [],
    attachmentAt: none,
    glossary: undefined,
    malformedLinks: [],
    emptyLinks: [],
    unregisteredHashtags: [],
    hidden: [],
    marks: [],
    misread: [],
    lost: [],
    outline: [],
    items: [],
    headings: [],
    anchors: [],
    longSentences: [],
  };
  // Office texts list points as (c) and (r): smart quotes are wanted, markdown-it's replacements are not.
  const markdown = new MarkdownIt({ html: false, typographer: true, quotes: "“”‘’" });
  markdown.disable("replacements");
  linkBareAddresses(markdown);
  const { normalizeLink } = markdown;
  markdown.normalizeLink = (url) => {
    const encoded = normalizeLink(url);
    if (encoded !== url) state.typed.set(encoded, url);
    return encoded;
  };
  markdown.validateLink = (url) => {
    const safe = isSafeLink(url);
    if (!safe) state.refusedLinks.push({ url });
    return safe;
  };
  findUnreadMarks(markdown, state);
  findMisreadMarks(markdown, state);
  findTableRows(markdown, state);
  findLostText(markdown, state);
  readFootnotes(markdown, options.words.footnotes, state);
  checkHeadingLevels(markdown, state);
  settleHidden(markdown, state);
  demoteHeadings(markdown);
  findSpacedAddresses(markdown, state);
  const site = linksWithin(options.url, options.lists, options.writtenUrl);
  collectInnerLinks(markdown, site, state);
  linkHashtags(markdown, options.hashtags, state);
  renderLinks(markdown, site);
  readAbbreviations(markdown, options.words.abbreviations, state);
  hoistImages(markdown, state);
  findLongSentences(markdown, state);
  identifyHeadings(markdown, state);
  wrapTables(markdown, options.words.table);
  collectSteps(markdown, state);
  directBlocks(markdown);
  markCallouts(markdown);
  explainTerms(markdown, site, state);
  const glossary = glossaries(options);

  return {
    hashtags: options.hashtags,
    render(source, attachmentAt = none, campaign = undefined) {
      clear(state);
      state.attachmentAt = attachmentAt;
      state.glossary = glossary(campaign);
      const html = markdown.render(withoutHiddenCharacters(source));
      // Most bodies hold nothing but words, and splitting by an expression looks at every character.
      const pieces = html.includes(slotStart) ? html.split(slot) : [html];
      const parts = pieces.map((piece, index) =>
        index % 2 === 1 ? (state.parts[Number(piece)] ?? "") : piece,
      );
      return {
        parts: parts.filter((part) => part !== ""),
        images: [...state.images],
        unknownCharts: [...state.unknownCharts],
        refusedLinks: [...state.refusedLinks],
        spacedAddresses: [...state.spacedAddresses],
        links: [...state.links],
        attached: [...state.attached],
        malformedLinks: [...state.malformedLinks],
        emptyLinks: [...state.emptyLinks],
        unregisteredHashtags: [...state.unregisteredHashtags],
        hidden: [...state.hidden],
        marks: [...state.marks],
        misread: [...state.misread],
        lost: [...state.lost],
        outline: [...state.outline],
        steps: { items: [...state.items], headings: [...state.headings] },
        anchors: [...state.anchors],
        longSentences: [...state.longSentences],
      };
    },
  };
}

const none: AttachmentAt = () => undefined;

/** Made once for each campaign whose posts there are. Its own word for a term goes before the glossary's. */
function glossaries({ terms = [], campaignTerms = {} }: MarkdownOptions) {
  const made = new Map<string | undefined, Glossary | undefined>();
  return (campaign: string | undefined): Glossary | undefined => {
    const own =
      campaign !== undefined && Object.hasOwn(campaignTerms, campaign) ? campaignTerms[campaign] : undefined;
    const key = own && campaign;
    if (!made.has(key)) made.set(key, glossaryOf(own ? [own, ...terms] : terms));
    return made.get(key);
  };
}

function clear({ typed, attachmentAt: _, glossary: __, ...lists }: RenderState): void {
  typed.clear();
  for (const list of Object.values(lists)) list.length = 0;
}
