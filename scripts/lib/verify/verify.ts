/** Whether a site is what an office's repository says: its commit is built once more, and file is held against file. */
import { hash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { patient } from "../files/remove.ts";
import { buildListAddress, filePathOf, signatureAddress } from "../model/addresses.ts";
import type { BuildList } from "../output/build-list.ts";
import { pilarVersion } from "../project.ts";
import { type CheckedOut, checkOut } from "./checkout.ts";
import { type Comparison, compare } from "./compare.ts";
import type { PublishedSite } from "./published-site.ts";
import { longestList, parseList } from "./read-list.ts";
import { rebuild } from "./rebuild.ts";
import { longestSignature, type Signature, signatureOf } from "./signature.ts";

export interface VerifyOptions {
  readonly site: PublishedSite;
  /** of the office, absolute; in its repository */
  readonly content: string;
  /** where the site is made again, absolute; below it nothing stays */
  readonly work: string;
  /** stands in for the commit that the site names */
  readonly commit?: string | undefined;
  readonly onPhase?: (phase: "check-out" | "build" | "compare") => void;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Why nothing could be compared. */
export type NotCompared =
  | { readonly why: "unanswered"; readonly reason: string }
  | { readonly why: "no-commit" }
  /** the site tells of what was public before, and this repository has not its whole history */
  | { readonly why: "no-history" }
  | { readonly why: "unbuildable"; readonly reason: string }
  | ({ readonly why: "no-checkout" } & Exclude<CheckedOut, { readonly content: string }>);

export interface Verified extends Comparison {
  readonly outcome: "same" | "differs" | "unsure";
  readonly site: string;
  readonly commit: string;
  readonly now: string;
  /** whether the site says that it has content which no commit has */
  readonly changed: boolean;
  /** whether it says that it was made at a moment that is still to come */
  readonly future: boolean;
  /** the Pilar that it says it was made with, where that is not the one that runs; the code is of the same version, but another */
  readonly otherPilar?: { readonly version: string; readonly running: string };
  readonly signature: Signature;
  readonly signed: boolean;
}

export type Verification =
  | Verified
  | ({ readonly outcome: "not-compared"; readonly site: string } & NotCompared)
  /** the site has no list of its files, or what stands there is none */
  | { readonly outcome: "no-list"; readonly site: string; readonly found: "nothing" | "something-else" };

/** A site that is published anew while it is looked at is looked at again, so often. */
const rounds = 3;

export async function verify(options: VerifyOptions): Promise<Verification> {
  const { site } = options;
  sweep(options.work);
  for (let round = 1; ; round++) {
    const text = await listText(site);
    if (typeof text !== "string") return { site: site.name, ...text };
    const list = parseList(text);
    if (!list) return { outcome: "no-list", site: site.name, found: "something-else" };
    const found = await verifyList(options, list, text);
    const isWell = found.outcome === "same" || found.outcome === "not-compared";
    if (isWell || round === rounds || (await listText(site)) === text) return found;
  }
}

async function listText(
  site: PublishedSite,
): Promise<
  | string
  | { readonly outcome: "no-list"; readonly found: "nothing" | "something-else" }
  | { readonly outcome: "not-compared"; readonly why: "unanswered"; readonly reason: string }
> {
  const served = await site.read(filePathOf(buildListAddress), longestList);
  if ("bytes" in served) return Buffer.from(served.bytes).toString("utf8");
  if ("unanswered" in served)
    return { outcome: "not-compared", why: "unanswered", reason: served.unanswered };
  return { outcome: "no-list", found: "missing" in served ? "nothing" : "something-else" };
}

async function verifyList(options: VerifyOptions, list: BuildList, text: string): Promise<Verification> {
  const { site, content, work, onPhase, onProgress } = options;
  const commit = options.commit ?? list.commit;
  const notCompared = (reason: NotCompared): Verification => ({
    outcome: "not-compared",
    site: site.name,
    ...reason,
  });
  if (commit === null) return notCompared({ why: "no-commit" });
  const folder = join(work, randomUUID());
  try {
    mkdirSync(folder, { recursive: true });
    onPhase?.("check-out");
    const out = await checkOut(content, commit, join(folder, "repo"));
    if ("failed" in out) return notCompared({ why: "no-checkout", ...out });
    if (list.history && out.shallow) return notCompared({ why: "no-history" });
    onPhase?.("build");
    const output = join(folder, "situs");
    const reason = await rebuild({ content: out.content, output, cache: join(folder, "cache"), list });
    if (reason !== undefined) return notCompared({ why: "unbuildable", reason });
    const made = parseList(readFileSync(join(output, filePathOf(buildListAddress)), "utf8"));
    if (!made) return notCompared({ why: "unbuildable", reason: filePathOf(buildListAddress) });
    onPhase?.("compare");
    const compared = await compare({ site, list, made: { folder: output, list: made }, onProgress });
    const signature = await signatureBeside(site, text);
    const findings =
      signature === "of-another" || signature === "unreadable"
        ? [...compared.findings, { kind: "signature" as const, path: filePathOf(signatureAddress) }]
        : compared.findings;
    const future = Date.parse(list.now) > Date.now() + 60_000;
    const isOther = list.pilar.version !== made.pilar.version || list.pilar.code !== made.pilar.code;
    return {
      outcome: findings.length > 0 || future ? "differs" : compared.unanswered.length > 0 ? "unsure" : "same",
      ...{ site: site.name, commit: made.commit ?? commit, now: list.now, changed: list.changed, future },
      ...(isOther && { otherPilar: { version: list.pilar.version, running: pilarVersion() } }),
      ...{ signature, signed: list.signed, ...compared, findings },
    };
  } finally {
    rmSync(folder, patient);
  }
}

async function signatureBeside(site: PublishedSite, list: string): Promise<Signature> {
  const served = await site.read(filePathOf(signatureAddress), longestSignature);
  if ("missing" in served || "unanswered" in served) return "none";
  if (!("bytes" in served)) return "unreadable";
  return signatureOf(Buffer.from(served.bytes).toString("utf8"), hash("sha256", list));
}

/** Milliseconds after which a folder is one that a killed run left. */
const abandonedAfter = 24 * 3_600_000;

function sweep(work: string): void {
  mkdirSync(work, { recursive: true });
  for (const name of readdirSync(work)) {
    const path = join(work, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > abandonedAfter) rmSync(path, patient);
  }
}
