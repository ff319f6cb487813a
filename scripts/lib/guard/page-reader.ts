/** Who is told of each tag and text of a page, and finds what no page of this site may have. */
import { searchAddress } from "../model/addresses.ts";
import { elements, namingLinks, schemes } from "./allowed.ts";
import { eachString } from "./each-string.ts";
import { type Attribute, decoded, type MarkupReader, type Tag } from "./markup.ts";
import type { Parsers } from "./parsers.ts";
import { weaknessOf } from "./policy.ts";
import { roleOf } from "./roles.ts";
import type { Stretches } from "./stretches.ts";
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

export class PageReader implements MarkupReader {
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
      const weak = weaknessOf(this.policy, { isEditor, mayCompile });
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
    switch (roleOf(name)) {
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

/** SVG elements whose address is a part of the page that is drawn again. */
const drawn: ReadonlySet<string> = new Set(["use", "pattern", "lineargradient", "radialgradient"]);

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
