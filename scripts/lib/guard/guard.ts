/**
 * The last gate before a site is published: every file that a build makes anew is read as whoever gets it reads it, and nothing is published
 * that this project would never mean to. It knows what a site may be made of, not what a template meant: a fault of Pilar, of a package
 * or of an office's own template shows here. Files that are as they were went through it when they were made, by the same code.
 */
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { lookAtAttachment } from "../attachments/look-at-attachment.ts";
import { attachmentTypeOf } from "../model/attachment.ts";
import { withoutBase } from "../model/base.ts";
import { eachString } from "./each-string.ts";
import { type HtmlFault, lookAtHtml } from "./html.ts";
import type { PathFinder } from "./machine-paths.ts";
import type { Parsers } from "./parsers.ts";
import { noteIn } from "./picture-notes.ts";
import { Stretches } from "./stretches.ts";
import type { Unpublished } from "./unpublished.ts";
import { lookAtText, lookAtXml, type XmlRules } from "./xml.ts";

export type GuardCode = HtmlFault | "guard-machine-path" | "guard-metadata" | "guard-file";

export interface GuardFinding {
  readonly code: GuardCode;
  /** what is refused, at most 120 characters */
  readonly found: string;
  /** of the first file that has it: "/2026/11/slug/" */
  readonly address: string;
  /** how many have it */
  readonly files: number;
}

export interface GuardFindings {
  readonly listed: readonly GuardFinding[];
  /** different ones beside those */
  readonly more: number;
}

export interface GuardOptions {
  /** https://kantor.go.id/pilar, without a slash at its end */
  readonly site: string;
  /** the path that the site stands under: "" or "/pilar" */
  readonly base: string;
  readonly unpublished: Unpublished;
  readonly machinePath: PathFinder;
  /** whether pages must have a policy: those of a copy that is opened from a disk have none */
  readonly policies: boolean;
  /** what reads a text that this project would not have written so; loaded where there is one, if absent */
  readonly parsers?: Parsers;
}

export interface GuardedFile {
  readonly address: string;
  readonly bytes: string | Uint8Array;
  /** the kind of page that it is, where it is one */
  readonly type?: string | undefined;
  /** whether it is a document of the office's own, published as it is */
  readonly attachment?: boolean;
}

export interface Guard {
  /** Takes a file of the site that is there or will be, which pages may run where it is a script. */
  knows(address: string): void;
  /** Looks at a file that was made anew. */
  look(file: GuardedFile): void;
  /** Looks for what is not public yet alone, in a file that is as it was. */
  lookAgain(file: GuardedFile): void;
  /** Resolves when all files were looked at. @throws what the machine refuses */
  done(): Promise<void>;
  /** What must not be published, of which the first are listed; asked for when all files are known, and done. */
  findings(): GuardFindings;
}

/** Different findings that are listed: after them there is nothing more to learn. */
export const mostFindings = 50;

export function openGuard(options: GuardOptions): Guard {
  const { site, base, unpublished, machinePath, policies } = options;
  const found = new Map<string, { code: GuardCode; found: string; address: string; files: Set<string> }>();
  const more = new Set<string>();
  const known = new Set<string>();
  const scripts = new Map<string, { readonly script: string; readonly address: string }>();
  const stretches = new Stretches();
  const parts = new Set<string>();
  let { parsers } = options;
  let loading: Promise<void> | undefined;
  const waiting: ((parsers: Parsers) => void)[] = [];
  const load = async (): Promise<void> => {
    const loaded = await import("./parsers.ts");
    parsers = loaded;
    for (const use of waiting.splice(0)) use(loaded);
  };
  const withParsers = (use: (parsers: Parsers) => void): void => {
    if (parsers) {
      use(parsers);
      return;
    }
    waiting.push(use);
    loading ??= load();
    // It is told of when it is waited for.
    loading.catch(() => {});
  };

  const refuse = (code: GuardCode, what: string, address: string): void => {
    const text = what.slice(0, 120);
    const name = `${code} ${text}`;
    const before = found.get(name);
    if (before) before.files.add(address);
    else if (found.size < mostFindings)
      found.set(name, { code, found: text, address, files: new Set([address]) });
    else more.add(name);
  };
  const { origin } = new URL(site);
  /** The address on the site that a browser asks for, from where the page lies; what is elsewhere, or no address, stays as it is. */
  const addressOf = (script: string, page: string): string => {
    const url = URL.parse(script, origin + above + base + page);
    if (url?.origin !== origin) return script;
    const path = asRead(url.pathname);
    if (path.startsWith(`${above}/`)) return withoutBase(base, path.slice(above.length));
    return fromRoot.test(script) ? withoutBase(base, path) : script;
  };
  const rulesFor = (address: string, only?: HtmlFault): XmlRules => ({
    ...{ site, unpublished, guard: known, stretches, parts, withParsers },
    onScript(script) {
      const path = addressOf(script, address);
      if (!scripts.has(path)) scripts.set(path, { script, address });
    },
    onFault(code, what) {
      if (only === undefined || code === only) refuse(code, what, address);
    },
    onUnreadable: (what) => refuse("guard-file", what, address),
  });

  const lookAtString = ({ address, type }: GuardedFile, text: string, rules: XmlRules): void => {
    switch (kindOf(address)) {
      case "html":
        lookAtHtml(
          text,
          {
            of: "page",
            mayRefresh: type === "moved",
            isEditor: type === "admin",
            mayCompile: type === "admin" || type === "search",
            needsPolicy: policies,
          },
          rules,
        );
        return;
      case "xml":
        lookAtXml(text, rules);
        if (address.endsWith(".svg")) lookAtHtml(text, { of: "part" }, rules);
        return;
      case "json":
        lookAtJson(text, rules);
        return;
      case "css":
        for (const [, target = ""] of text.matchAll(loaded))
          if (/^["']?(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) rules.onFault("guard-address", target);
        return;
      case "text":
        for (const line of text.split("\n").flatMap((line) => line.split(/[\s,]+/))) lookAtText(line, rules);
        return;
      default:
    }
  };

  const look = (file: GuardedFile): void => {
    const { address, bytes } = file;
    const rules = rulesFor(address);
    lookAtText(address, rules);
    if (file.attachment) {
      const type = attachmentTypeOf(address);
      const seen = type && lookAtAttachment(type, typeof bytes === "string" ? Buffer.from(bytes) : bytes);
      if (!seen || "fault" in seen) refuse("guard-file", seen?.fault ?? "unknown", address);
      return;
    }
    if (typeof bytes !== "string") {
      if (kindOf(address) === "picture") {
        const note = noteIn(bytes, address);
        if (note !== undefined) refuse("guard-metadata", note, address);
        return;
      }
      if (kindOf(address) === "zip") {
        lookAtZip(file, bytes);
        return;
      }
      if (kindOf(address) === "index") {
        lookAtIndex(file, bytes, rules);
        return;
      }
      if (kindOf(address) === "other") return;
    }
    const text = typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
    lookAtString(file, text, rules);
    const path = machinePath(text);
    if (path !== undefined) refuse("guard-machine-path", path, address);
  };

  /** What a search shows of a page: an author's words beside the facts of it. */
  const lookAtIndex = ({ address }: GuardedFile, bytes: Uint8Array, rules: XmlRules): void => {
    try {
      const text = new TextDecoder().decode(gunzipSync(bytes));
      lookAtJson(text.slice(text.indexOf("{")), rules);
      const path = machinePath(text);
      if (path !== undefined) refuse("guard-machine-path", path, address);
    } catch (error) {
      refuse("guard-file", error instanceof Error ? error.message : String(error), address);
    }
  };

  const lookAtZip = ({ address }: GuardedFile, bytes: Uint8Array): void => {
    let entries: Record<string, Uint8Array>;
    try {
      entries = unzipSync(bytes);
    } catch (error) {
      refuse("guard-file", error instanceof Error ? error.message : String(error), address);
      return;
    }
    for (const [name, content] of Object.entries(entries)) {
      if (!/^[a-z0-9][a-z0-9._-]*\.(?:png|jpg|txt)$/i.test(name)) {
        refuse("guard-file", name, address);
        continue;
      }
      const note = noteIn(content, name);
      if (note !== undefined) refuse("guard-metadata", `${name}: ${note}`, address);
      const path = name.endsWith(".txt") ? machinePath(new TextDecoder().decode(content)) : undefined;
      if (path !== undefined) refuse("guard-machine-path", path, address);
    }
  };

  return {
    knows: (address) => known.add(address),
    look(file) {
      known.add(file.address);
      look(file);
    },
    lookAgain(file) {
      const text = typeof file.bytes === "string" ? file.bytes : new TextDecoder().decode(file.bytes);
      lookAtString(file, text, rulesFor(file.address, "guard-unpublished"));
    },
    done: async () => loading,
    findings() {
      for (const [path, { script, address }] of scripts) {
        if (!known.has(path) || !/\.m?js$/.test(path)) refuse("guard-script", script, address);
      }
      const listed = Array.from(found.values(), ({ files, ...rest }) => ({ ...rest, files: files.size }));
      return { listed, more: more.size };
    },
  };
}

/** A folder in which the site is thought of as standing, so that a path that leads out of it shows. No address begins so. */
const above = "/_";

/** what is no path from the page: "https://…", "//host/…", "/path" */
const fromRoot = /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\])/i;

function asRead(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const loaded = /(?:url\(|@import )\s*([^)\s;]*)/gi;

function kindOf(
  address: string,
): "html" | "xml" | "json" | "css" | "text" | "picture" | "zip" | "index" | "other" {
  if (address.endsWith("/")) return "html";
  const end = /\.([a-z0-9]+)$/i.exec(address)?.[1]?.toLowerCase();
  switch (end) {
    case "html":
    case "htm":
    case "xhtml":
      return "html";
    case "xml":
    case "svg":
    case "rss":
    case "atom":
      return "xml";
    case "json":
    case "webmanifest":
      return "json";
    case "css":
      return "css";
    case "png":
    case "jpg":
    case "jpeg":
    case "webp":
    case "avif":
      return "picture";
    case "zip":
      return "zip";
    case "pf_fragment":
      return "index";
    case undefined:
    case "txt":
    case "csv":
      return "text";
    default:
      return "other";
  }
}

/** The HTML of a feed's entries is looked at as such. */
function lookAtJson(text: string, rules: XmlRules): void {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    rules.onUnreadable(error instanceof Error ? error.message : String(error));
    return;
  }
  const items = (data as { items?: unknown } | null)?.items;
  for (const item of Array.isArray(items) ? items : []) {
    const html: unknown = item?.content_html;
    if (typeof html === "string") lookAtHtml(html, { of: "part" }, rules);
  }
  if (rules.unpublished.count === 0) return;
  eachString(data, (text) => lookAtText(text, rules));
}
