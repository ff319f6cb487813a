/** A built site read back: its files by address, and what its pages refer to. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { inject } from "vitest";
import { adminAddress } from "../../scripts/lib/model/addresses.ts";
import type { Office } from "../../scripts/lib/model/office.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import type { SiteName } from "../output/build-sites.ts";
import { now } from "../output/project.ts";

export interface Site {
  readonly folder: string;
  readonly office: Office;
  /** every file as the site serves it: "/tagar/", "/feed.xml", "/kartu/…" */
  readonly addresses: ReadonlySet<string>;
  /** the addresses of HTML pages that say something to the public */
  readonly pages: readonly string[];
  /** the addresses of those that only lead on */
  readonly former: readonly string[];
  bytes(address: string): Buffer;
  page(address: string): HtmlPage;
}

export interface HtmlPage {
  readonly address: string;
  readonly source: string;
  readonly elements: readonly Tree.Element[];
  readonly errors: readonly string[];
  all(tag: string): Tree.Element[];
}

const read = new Map<SiteName, Site>();

/** Each site is read once, and each of its pages: many files look at them. */
export function siteOf(name: SiteName): Site {
  const site = read.get(name) ?? readSite(name);
  read.set(name, site);
  return site;
}

function readSite(name: SiteName): Site {
  const { content, output } = inject("sites")[name];
  const { office } = readOffice({ folder: content, label: "content", now });
  if (!office) throw new Error(`${content} cannot be read`);
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(output, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
    .map((path) => path.replace(/\/index\.html$/, "/"));
  const addresses = new Set(files);
  const html = files.filter((address) => address.endsWith("/") || address.endsWith(".html")).sort();
  const old = new Set(office.redirects.map(({ from }) => from.path));
  const isFormer = (address: string): boolean =>
    formerAddress.test(address) || (old.has(address) && address !== "/");
  const parsed = new Map<string, HtmlPage>();
  const bytes = (address: string): Buffer => {
    const path = join(output, ...address.split("/"));
    return readFileSync(address.endsWith("/") ? join(path, "index.html") : path);
  };
  return {
    folder: output,
    office,
    addresses,
    pages: html.filter((address) => !isFormer(address) && address !== adminAddress),
    former: html.filter(isFormer),
    bytes,
    page(address) {
      let page = parsed.get(address);
      if (!page) {
        page = parsePage(address, bytes(address).toString("utf8"));
        parsed.set(address, page);
      }
      return page;
    },
  };
}

const formerAddress = /^\/(?:pilar|kampanye)\/[^/]+\/halaman\/\d+\/$/;

export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function textOf(node: Tree.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Every address that a page names, in whatever way, as written. */
export function references(page: HtmlPage): string[] {
  return page.elements.flatMap((element) => {
    const { tagName } = element;
    const found = ["href", "src", "poster", "action", "data"].map((name) => attribute(element, name));
    const srcset = ["srcset", "imagesrcset"].flatMap((name) =>
      (attribute(element, name) ?? "").split(",").map((entry) => entry.trim().split(/\s+/)[0]),
    );
    const meta = tagName === "meta" && /^(?:og:(?:url|image)|twitter:image)$/.test(metaName(element) ?? "");
    return [...found, ...srcset, meta ? attribute(element, "content") : undefined].filter(
      (value): value is string => value !== undefined && value !== "",
    );
  });
}

export function metaOf(page: HtmlPage): Map<string, string> {
  return new Map(
    page.all("meta").map((element) => [metaName(element) ?? "", attribute(element, "content") ?? ""]),
  );
}

/** Where a reference leads within the site, without its fragment; undefined where it leads elsewhere. */
export function within(
  site: Site,
  page: HtmlPage,
  reference: string,
): { address: string; fragment: string } | undefined {
  const { url } = site.office.site;
  const target = new URL(reference, `${url}${page.address}`);
  if (target.origin !== url) return undefined;
  return { address: decodeURI(target.pathname), fragment: decodeURIComponent(target.hash.slice(1)) };
}

function metaName(element: Tree.Element): string | undefined {
  return attribute(element, "property") ?? attribute(element, "name");
}

function parsePage(address: string, source: string): HtmlPage {
  const errors: string[] = [];
  const document = parse(source, {
    onParseError: ({ code, startLine, startCol }) => errors.push(`${code} ${startLine}:${startCol}`),
  });
  const elements: Tree.Element[] = [];
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      elements.push(child);
      walk(child);
    }
  };
  walk(document);
  return {
    address,
    source,
    elements,
    errors,
    all: (tag) => elements.filter(({ tagName }) => tagName === tag),
  };
}
