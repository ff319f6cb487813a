/**
 * A site as the public gets it, held against the same site made once more. What the site says of itself is trusted in nothing: its own
 * list only tells which further files there are, and which of them no build of this commit could make.
 */
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pMap from "p-map";
import { isCardOf } from "../cards/card-cache.ts";
import {
  buildListAddress,
  cardKeyOf,
  filePathOf,
  hostHeadersAddress,
  hostRedirectsAddress,
  mayBeKept,
  signatureAddress,
  verificationAddress,
} from "../model/addresses.ts";
import { type BuildList, digestOfFiles, type ListedFile } from "../output/build-list.ts";
import { markerAddress } from "../output/staging.ts";
import type { PublishedSite, Served } from "./published-site.ts";
import { redirectsIn } from "./redirects-in.ts";
import { isSamePicture } from "./same-picture.ts";
import { isSameZip } from "./same-zip.ts";

export type FindingKind =
  /** another file than the repository's */
  | "differs"
  /** of the repository, and not there */
  | "missing"
  /** there, and not of the repository */
  | "extra"
  /** whoever asks for it is sent elsewhere */
  | "leads-elsewhere"
  /** right itself, but the site's own list says something else of it */
  | "list"
  /** the signature is of another list */
  | "signature";

export interface Finding {
  readonly kind: FindingKind;
  /** below the site, with "/" */
  readonly path: string;
}

export interface Comparison {
  readonly findings: readonly Finding[];
  /** how many files are the same byte for byte */
  readonly same: number;
  /** pictures that look the same and have other bytes: encoded on another kind of processor */
  readonly pictures: readonly string[];
  /** of earlier builds: as listed, and not made again */
  readonly kept: readonly string[];
  /** files that the host reads and does not serve, and old addresses that it answers for as they say */
  readonly byHost: readonly string[];
  readonly unanswered: readonly { readonly path: string; readonly reason: string }[];
}

export interface CompareOptions {
  readonly site: PublishedSite;
  /** what the site says of itself */
  readonly list: BuildList;
  readonly made: {
    /** absolute */
    readonly folder: string;
    readonly list: BuildList;
  };
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Files that are asked for at once. */
const atOnce = 8;
/** Bytes: no file of a site is larger, whatever its list says. */
const largest = 200_000_000;

export async function compare({ site, list, made, onProgress }: CompareOptions): Promise<Comparison> {
  const findings: Finding[] = [];
  const pictures: string[] = [];
  const kept: string[] = [];
  const byHost: string[] = [];
  const unanswered: { path: string; reason: string }[] = [];
  let same = 0;
  let done = 0;
  const listed = byPath(list);
  const own = byPath(made.list);
  const redirects = await redirectsIn(made.folder, made.list.url);
  const madeBytes = (path: string): Promise<Uint8Array> => readFile(join(made.folder, ...path.split("/")));

  const look = async (path: string): Promise<void> => {
    const [right, told] = [own.get(path), listed.get(path)];
    const find = (kind: FindingKind): void => void findings.push({ kind, path });
    const served = await site.read(path, Math.min(largest, roomFor(right, told)));
    onProgress?.(++done, paths.length);
    if ("unanswered" in served) return void unanswered.push({ path, reason: served.unanswered });
    if (isLeftToHost(site, path, served)) return void byHost.push(path);
    if ("leadsTo" in served) {
      const meant = redirects.get(addressOf(path));
      if (site.hosted && meant !== undefined && meant === served.leadsTo) byHost.push(path);
      else find("leads-elsewhere");
      return;
    }
    if ("missing" in served) return find("missing");
    if ("tooLarge" in served) return find(right || isKept(path, told) ? "differs" : "extra");
    const { bytes } = served;
    const sha256 = hash("sha256", bytes);
    if (right?.sha256 === sha256) {
      same++;
      if (told?.sha256 !== sha256) find("list");
      return;
    }
    if (isKept(path, told)) {
      if (told?.sha256 === sha256 && isWhatItsNameSays(path, bytes)) kept.push(path);
      else find("differs");
      return;
    }
    if (!right) return find("extra");
    const isTold = told?.sha256 === sha256;
    if (isTold && path === page && isPageOf(list, made.list, bytes, await madeBytes(path))) same++;
    else if (isTold && (await looksTheSame(path, bytes, await madeBytes(path)))) pictures.push(path);
    else find("differs");
  };

  const paths = [...new Set([...own.keys(), ...listed.keys()])].filter((path) => path !== listName).sort();
  await pMap(paths, look, { concurrency: atOnce });
  if (list.digest !== digestOfFiles(list.files)) findings.push({ kind: "list", path: listName });
  const known = new Set([...paths, listName, filePathOf(signatureAddress), filePathOf(markerAddress)]);
  for (const path of site.paths() ?? []) if (!known.has(path)) findings.push({ kind: "extra", path });
  return {
    findings: findings.sort((a, b) => order(a.path, b.path) || order(a.kind, b.kind)),
    ...{ same, pictures: pictures.sort(), kept: kept.sort(), byHost: byHost.sort() },
    unanswered: unanswered.sort((a, b) => order(a.path, b.path)),
  };
}

const listName = filePathOf(buildListAddress);
const page = filePathOf(verificationAddress);

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPath({ files }: BuildList): ReadonlyMap<string, ListedFile> {
  return new Map(files.map((file) => [file.path, file]));
}

/** Pictures of other bytes may be a little larger than those that were made. */
function roomFor(right: ListedFile | undefined, told: ListedFile | undefined): number {
  return right ? Math.ceil(right.size * 1.1) + 1000 : (told?.size ?? 0);
}

function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** Whatever the list claims, only a card, or a list of cards, can be of an earlier build. */
function isKept(path: string, told: ListedFile | undefined): boolean {
  return told?.kept === true && mayBeKept(`/${path}`);
}

/** A card's address has a part of its own hash in it: another picture cannot stand there. */
function isWhatItsNameSays(path: string, bytes: Uint8Array): boolean {
  return cardKeyOf(`/${path}`) === undefined || isCardOf(`/${path}`, bytes);
}

function isLeftToHost({ hosted }: PublishedSite, path: string, served: Served): boolean {
  const readByHosts = [hostHeadersAddress, hostRedirectsAddress].map(filePathOf);
  return hosted && readByHosts.includes(path) && ("missing" in served || "leadsTo" in served);
}

/** Where pictures have other bytes, the page that shows a digest of all files shows another: that of the list, if it is right. */
function isPageOf(list: BuildList, made: BuildList, served: Uint8Array, own: Uint8Array): boolean {
  if (list.digest !== digestOfFiles(list.files)) return false;
  const expected = Buffer.from(own).toString("utf8").replaceAll(made.digest, list.digest);
  return Buffer.from(expected).equals(served);
}

function looksTheSame(path: string, served: Uint8Array, made: Uint8Array): Promise<boolean> {
  return path.endsWith(".zip") ? isSameZip(served, made) : isSamePicture(path, served, made);
}
