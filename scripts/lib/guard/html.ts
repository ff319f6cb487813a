/** A page looked at as a browser reads it: each element and attribute is one that a page of this site may have. */
import { searchAddress } from "../model/addresses.ts";
import { elements, leading, loading, namingLinks, refusedAttributes, schemes } from "./allowed.ts";
import { type Attribute, decoded, type MarkupReader, readMarkup, type Tag } from "./markup.ts";
import type { HtmlNode, Parsers } from "./parsers.ts";
import { piecesOf, type Stretches } from "./stretches.ts";
import type { Unpublished } from "./unpublished.ts";

export type HtmlFault =
  | "guard-script"
  | "guard-markup"
  | "guard-style"
  | "guard-address"
  | "guard-policy"
  | "guard-unpublished";

export interface HtmlRules {
  /** https://kantor.go.id/pilar, without a slash at its end */
  readonly site: string;
  readonly unpublished: Unpublished;
  /** whom these rules are of: tags that were looked at, and may stand on any page, remember it */
  readonly guard: object;
  /** of pages, which were looked at, and may stand on any page */
  readonly stretches: Stretches;
  /** what feeds hold, in which nothing was found: an entry stands in those of its pillar and hashtags, too */
  readonly parts: Set<string>;
  /** called with each script that a page asks for, as an address of the site that it may or may not have */
  readonly onScript: (address: string) => void;
  readonly onFault: (code: HtmlFault, found: string) => void;
  /** Calls with what reads a text that this project would not have written so: at once, or later. */
  readonly withParsers: (use: (parsers: Parsers) => void) => void;
}

export interface HtmlKind {
  /** a page, which has a policy, or what a feed holds of one, whose words are an author's own */
  readonly of: "page" | "part";
  /** whether it may send its reader on */
  readonly mayRefresh?: boolean;
  /** whether it may have styles within it in its policy: the editor's */
  readonly isEditor?: boolean;
  /** whether it may run WebAssembly: the search's, and the editor's */
  readonly mayCompile?: boolean;
  /** whether a policy is asked of it: not in a copy that is opened from a disk */
  readonly needsPolicy?: boolean;
}

export function lookAtHtml(source: string, kind: HtmlKind, rules: HtmlRules): void {
  if (kind.of === "part" && rules.parts.has(source)) return;
  const reader = new PageReader(kind, rules);
  if (!readPieces(source, reader) || reader.unsure) {
    // Written in a way that is not this project's: read anew by a parser that knows all of HTML.
    rules.withParsers(({ parseHtml }) => {
      // <noscript> is read in two ways, by browsers that run scripts and by those that do not.
      for (const scriptingEnabled of [true, false]) {
        const whole = new PageReader(kind, rules, true);
        walk(parseHtml(source, { scriptingEnabled }), whole);
        whole.end();
        for (const [code, found] of whole.faults) rules.onFault(code, found);
      }
    });
    return;
  }
  reader.end();
  for (const [code, found] of reader.faults) rules.onFault(code, found);
  if (kind.of !== "part" || reader.faults.length > 0) return;
  if (rules.parts.size >= mostParts) rules.parts.clear();
  rules.parts.add(source);
}

/** What an entry of a feed holds is a few kilobytes. */
const mostParts = 1_000;

/** Reads all but the stretches that were read before. @returns false as `readMarkup` does */
function readPieces(source: string, reader: PageReader): boolean {
  const { kind, rules } = reader;
  // What a page that leads on, or the editor's, may have is allowed on no other.
  if (kind.of === "part" || kind.mayRefresh || kind.isEditor) return readMarkup(source, reader);
  for (const { text, shared } of piecesOf(source)) {
    const known = shared && reader.isBetween ? rules.stretches.get(text) : undefined;
    if (known) {
      reader.policy ??= known.policy;
      continue;
    }
    const { isBetween, policy, scripts } = reader;
    const before = reader.faults.length;
    if (!readMarkup(text, reader)) return false;
    // Which file a script is may depend on where the page lies.
    const isClean = reader.faults.length === before && !reader.unsure && reader.scripts === scripts;
    // A second policy says nothing here, and would be the only one of another page.
    if (shared && isClean && isBetween && reader.isBetween && (policy === undefined || !hasPolicy.test(text)))
      rules.stretches.add(text, { policy: policy === undefined ? reader.policy : undefined });
  }
  return true;
}

/** Tells of a parsed page as `readMarkup` does, its values decoded. */
function walk(node: HtmlNode, reader: MarkupReader): void {
  for (const child of node.childNodes) {
    if ("tagName" in child) {
      const attributes = child.attrs.map(({ name, prefix, value }) => ({
        name: (prefix ? `${prefix}:${name}` : name).toLowerCase(),
        value,
      }));
      const name = child.tagName.toLowerCase();
      reader.open({ name, attributes, ended: false });
      walk("content" in child ? child.content : child, reader);
      reader.close(name);
    } else if ("value" in child) reader.text(child.value, 0, child.value.length);
  }
}

class PageReader implements MarkupReader {
  readonly faults: [HtmlFault, string][] = [];
  /** whether a value has a reference that only a whole parser reads */
  unsure = false;
  /** files that the page asks for to run */
  scripts = 0;
  /** the first that the page has */
  policy: string | undefined;
  /** of the <script> that is open */
  #script: "data" | "file" | undefined;
  #data = "";
  /** open <div>s since the one with an author's words */
  #prose = 0;
  constructor(
    readonly kind: HtmlKind,
    readonly rules: HtmlRules,
    /** whether values are given without references */
    readonly plain = false,
  ) {}

  /** Whether what was read so far has no bearing on what comes next. */
  get isBetween(): boolean {
    return this.#script === undefined && this.#prose === 0;
  }

  open(tag: Tag): void {
    const { name, attributes } = tag;
    if (name === "div" && this.#prose > 0) this.#prose++;
    if (tag.harmlessTo === this.rules.guard) return;
    const opensProse = name === "div" && this.#prose === 0 && attributes.some(isProse);
    if (opensProse) this.#prose = 1;
    const before = this.faults.length;
    if (name === "style") this.#fault("guard-style", "<style>");
    else if (!elements.has(name)) this.#fault("guard-markup", `<${name}>`);
    if (name === "script") this.#openScript(attributes);
    else if (name === "form") this.#form(attributes);
    else if (name === "meta") this.#meta(attributes);
    else if (name === "video" || name === "audio") this.#film(name, attributes);
    for (const attribute of attributes) this.#attribute(name, attribute, attributes);
    // Where an author speaks less is looked at than elsewhere.
    const whole = this.rules.unpublished.count === 0 || (this.#prose === 0 && this.kind.of === "page");
    const isSilent = !opensProse && name !== "script" && name !== "meta";
    if (whole && isSilent && !this.unsure && this.faults.length === before) tag.harmlessTo = this.rules.guard;
  }

  close(name: string): void {
    if (name === "div" && this.#prose > 0) this.#prose--;
    if (name !== "script") return;
    if (this.#script === "data") this.#endData();
    this.#script = undefined;
  }

  text(source: string, start: number, end: number): void {
    if (this.#script === "data") this.#data += source.slice(start, end);
    else if (this.#script === "file") {
      if (source.slice(start, end).trim() !== "") this.#fault("guard-script", "<script>");
    } else if (end - start >= this.rules.unpublished.shortest && this.#prose === 0)
      this.#say(source.slice(start, end));
  }

  end(): void {
    const { of, needsPolicy = true, isEditor = false, mayCompile = isEditor } = this.kind;
    if (of !== "page" || !needsPolicy) return;
    if (this.policy === undefined) this.#fault("guard-policy", "Content-Security-Policy");
    else {
      const weak = strict.has(this.policy) ? undefined : weaknessOf(this.policy, { isEditor, mayCompile });
      if (weak === undefined && !isEditor && !mayCompile && strict.size < 50) strict.add(this.policy);
      if (weak !== undefined) this.#fault("guard-policy", weak);
    }
  }

  #fault(code: HtmlFault, found: string): void {
    this.faults.push([code, found.slice(0, 120)]);
  }

  #value({ value }: Attribute): string {
    if (this.plain) return value;
    const text = decoded(value);
    if (text === undefined) this.unsure = true;
    return text ?? value;
  }

  /** A text that may be a post's title. */
  #say(raw: string): void {
    const { unpublished } = this.rules;
    if (unpublished.count === 0 || this.#prose > 0 || this.kind.of === "part") return;
    if (raw.length < unpublished.shortest) return;
    const title = unpublished.inText(this.plain ? raw : (decoded(raw) ?? raw));
    if (title !== undefined) this.#fault("guard-unpublished", title);
  }

  #attribute(element: string, attribute: Attribute, all: readonly Attribute[]): void {
    const { name } = attribute;
    switch (roles.get(name) ?? roleOf(name)) {
      case "runs":
        this.#fault("guard-script", `${name}="${attribute.value}"`);
        break;
      case "styles":
        this.#fault("guard-style", `style="${attribute.value}"`);
        break;
      case "refused":
        if (name !== "action" || element !== "form") this.#fault("guard-markup", `<${element} ${name}>`);
        break;
      case "loads":
        this.#loads(name, this.#value(attribute));
        break;
      case "leads":
        this.#leads(element, this.#value(attribute), all);
        break;
      case "speaks":
        if (this.rules.unpublished.count > 0) this.#say(attribute.value);
        break;
      case "idle":
    }
  }

  #loads(name: string, value: string): void {
    const files = /srcset$/.test(name)
      ? value.split(",").map((one) => one.trim().split(/\s+/)[0] ?? "")
      : [value];
    for (const file of files) {
      if (this.#ownAddress(file) === undefined) this.#fault("guard-address", file);
      this.#notYetPublic(file);
    }
  }

  #leads(element: string, value: string, all: readonly Attribute[]): void {
    if (element === "link") {
      const relations = attributeOf(all, "rel").toLowerCase().split(/\s+/);
      if (!relations.every((relation) => namingLinks.has(relation))) {
        if (this.#ownAddress(value) === undefined) this.#fault("guard-address", value);
        return;
      }
    }
    if (drawn.has(element)) {
      if (!value.startsWith("#")) this.#fault("guard-address", value);
      return;
    }
    const scheme = schemeOf(value);
    if (scheme !== undefined && !schemes.has(scheme)) this.#fault("guard-address", value);
    this.#notYetPublic(value);
  }

  #notYetPublic(url: string): void {
    const { unpublished } = this.rules;
    if (unpublished.count === 0 || this.#prose > 0 || this.kind.of === "part") return;
    const title = unpublished.atAddress(url);
    if (title !== undefined) this.#fault("guard-unpublished", title);
  }

  /** The address on this site that a file has; undefined where it is elsewhere, or within the page. */
  #ownAddress(value: string): string | undefined {
    const { site } = this.rules;
    if (value.startsWith(`${site}/`)) return value.slice(site.length);
    return schemeOf(value) === undefined && !/^[\s\p{Cc}]*[/\\][\s\p{Cc}]*[/\\]/u.test(value)
      ? value
      : undefined;
  }

  /** It is shown with its buttons, and nothing of it is loaded or played before somebody asks for it. */
  #film(name: string, attributes: readonly Attribute[]): void {
    const isQuiet = !attributes.some((attribute) => attribute.name === "autoplay");
    const waits = attributeOf(attributes, "preload").toLowerCase() === "none";
    const hasButtons = attributes.some((attribute) => attribute.name === "controls");
    if (this.kind.of === "part" || !isQuiet || !waits || !hasButtons)
      this.#fault("guard-markup", `<${name}>`);
  }

  /** One form is a page's own: that which asks the site's search, in the address. */
  #form(attributes: readonly Attribute[]): void {
    const action = attributes.find(({ name }) => name === "action");
    const asks = action && this.#ownAddress(this.#value(action));
    const way = attributeOf(attributes, "method").toLowerCase();
    const fine = asks !== undefined && ownSearch.test(asks) && (way === "" || way === "get");
    if (this.kind.of === "part" || !fine)
      this.#fault("guard-markup", `<form action="${action?.value ?? ""}">`);
  }

  #openScript(attributes: readonly Attribute[]): void {
    const type = attributeOf(attributes, "type").toLowerCase();
    const source = attributes.find(({ name }) => name === "src");
    this.#script = source ? "file" : "data";
    this.#data = "";
    if (this.kind.of === "part") this.#fault("guard-script", "<script>");
    if (source) {
      this.scripts++;
      const address = this.#ownAddress(this.#value(source));
      if (address === undefined) this.#fault("guard-script", source.value);
      else this.rules.onScript(address);
      if (!["", "module", "text/javascript"].includes(type)) this.#fault("guard-script", `type="${type}"`);
    } else if (type !== "application/ld+json") this.#fault("guard-script", "<script>");
  }

  /** What is no script but data is read as such, so that it is nothing else. */
  #endData(): void {
    let data: unknown;
    try {
      data = JSON.parse(this.#data);
    } catch {
      this.#fault("guard-script", this.#data.trim());
      return;
    }
    if (this.rules.unpublished.count === 0) return;
    eachString(data, (text) => {
      const title = this.rules.unpublished.atAddress(text) ?? this.rules.unpublished.inText(text);
      if (title !== undefined) this.#fault("guard-unpublished", title);
    });
  }

  #meta(attributes: readonly Attribute[]): void {
    const content = attributes.find(({ name }) => name === "content");
    const value = content ? this.#value(content) : "";
    const property = attributeOf(attributes, "property");
    if (/^(?:og|twitter):(?:url|image)/.test(property || attributeOf(attributes, "name")))
      this.#notYetPublic(value);
    if (!attributes.some(({ name }) => name === "http-equiv")) return;
    const equivalent = attributeOf(attributes, "http-equiv").toLowerCase();
    if (equivalent === "content-security-policy") this.policy ??= value;
    else if (equivalent !== "refresh") this.#fault("guard-markup", `<meta http-equiv="${equivalent}">`);
    else {
      const target = /^0; ?url=(.+)$/i.exec(value)?.[1];
      const scheme = schemeOf(target ?? "");
      const fine =
        this.kind.mayRefresh === true && (scheme === undefined || ["http", "https"].includes(scheme));
      if (target === undefined || !fine)
        this.#fault("guard-markup", `<meta http-equiv="refresh" content="${value}">`);
      else this.#notYetPublic(target);
    }
  }
}

/** Where the search is, whatever path the site stands under, also in a copy that leads from file to file. */
const ownSearch = new RegExp(`^(?:[^?#]*/)?${searchAddress.slice(1)}(?:index\\.html)?$|^index\\.html$`);

/** Attributes whose words are shown or read out. */
const speaking: ReadonlySet<string> = new Set([
  "content",
  "alt",
  "title",
  "aria-label",
  "label",
  "value",
  "placeholder",
]);
/** SVG elements whose address is a part of the page that is drawn again. */
const drawn: ReadonlySet<string> = new Set(["use", "pattern", "lineargradient", "radialgradient"]);

const hasPolicy = /http-equiv/i;

/** What an attribute does, whichever element has it. */
type Role = "runs" | "styles" | "refused" | "loads" | "leads" | "speaks" | "idle";

/** Of each name that a page had so far; there are few, and none that begins with "on" is kept. */
const roles = new Map<string, Role>();
const mostRoles = 1_000;

function roleOf(name: string): Role {
  if (name.startsWith("on")) return "runs";
  if (name === "style") return "styles";
  const role = refusedAttributes.has(name)
    ? "refused"
    : loading.has(name)
      ? "loads"
      : leading.has(name)
        ? "leads"
        : speaking.has(name)
          ? "speaks"
          : "idle";
  if (roles.size < mostRoles) roles.set(name, role);
  return role;
}

function isProse({ name, value }: Attribute): boolean {
  return name === "class" && / prose /.test(` ${value} `);
}

function attributeOf(attributes: readonly Attribute[], wanted: string): string {
  return attributes.find(({ name }) => name === wanted)?.value ?? "";
}

/** In small letters; undefined where there is none. Browsers skip spaces and control characters in it. */
function schemeOf(url: string): string | undefined {
  if (/^[/#?.]/.test(url)) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const plain = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, "");
  return /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
}

/** Policies that any page may have, in this process; a site has few, and more are not kept. */
const strict = new Set<string>();

/** What a policy allows that no page needs; undefined where it is strict. */
function weaknessOf(
  policy: string,
  { isEditor, mayCompile }: Required<Pick<HtmlKind, "isEditor" | "mayCompile">>,
): string | undefined {
  const rules = policy.split(";").map((rule) => rule.trim().toLowerCase().split(/\s+/));
  const sourcesOf = (directive: string): string[] =>
    rules.find(([name]) => name === directive)?.slice(1) ?? [];
  if (sourcesOf("default-src").join() !== "'none'") return "default-src";
  if (sourcesOf("base-uri").join() !== "'none'") return "base-uri";
  const sent = sourcesOf("form-action").find((source) => source !== "'none'" && source !== "'self'");
  if (sent) return `form-action ${sent}`;
  const played = sourcesOf("media-src").find((source) => source !== "'none'" && source !== "'self'");
  if (played && !isEditor) return `media-src ${played}`;
  if (!mayCompile && sourcesOf("script-src").includes("'wasm-unsafe-eval'"))
    return "script-src 'wasm-unsafe-eval'";
  const broad = /^(?:'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|https?:|data:|filesystem:)$/;
  for (const [directive = "", ...sources] of rules) {
    if (isEditor && directive !== "script-src") continue;
    const limited = ["script-src", "style-src", "worker-src", "frame-src", "object-src"].includes(directive);
    const found = sources.find(
      (source) => (limited && broad.test(source)) || source === "*" || source === "http:",
    );
    if (found) return `${directive} ${found}`;
  }
  return undefined;
}

/** Calls with each text in what JSON or XML was read to. */
export function eachString(data: unknown, call: (text: string) => void): void {
  if (typeof data === "string") call(data);
  else if (Array.isArray(data)) for (const value of data) eachString(value, call);
  else if (typeof data === "object" && data !== null)
    for (const key in data) eachString((data as Readonly<Record<string, unknown>>)[key], call);
}
