import { basePath, withoutBase } from "../model/base.ts";
import type { Redirect } from "../model/office.ts";
import { oldAddress, writtenAddress } from "../model/old-address.ts";
import { problem } from "../problems/problem.ts";
import { Findings } from "../problems/read.ts";
import { meantOldAddress } from "../slips/meant-old-address.ts";
import type { ContentFolder } from "./folder.ts";
import { readYamlFile, type YamlRead } from "./read-yaml-file.ts";
import { redirectsSchema } from "./schema/redirects.ts";

/**
 * Old addresses with those they lead to. redirects.yaml may be absent: a new site has none. Undefined where it is broken.
 *
 * @param url of the site: an address may be written with the path that the site stands under, or without
 */
export function readRedirects(folder: ContentFolder, url: string): YamlRead<readonly Redirect[]> {
  const name = "redirects.yaml";
  if (!folder.has(name)) return { value: [], problems: [], source: undefined };
  const { value, problems, source } = readYamlFile(folder, name, redirectsSchema);
  if (value === undefined || !source) return { value: undefined, problems, source };
  const findings = new Findings();
  findings.tell(...problems);
  const base = basePath(url);
  const redirects = new Map<string, Redirect>();
  for (const [written, target] of Object.entries(value ?? {})) {
    const at = source.atKey([written]);
    const from = oldAddress(withoutBase(base, written));
    if (!from) {
      const meant = meantOldAddress(written, url);
      findings.tell(
        problem("invalid-value", at, { key: written, expected: "old-address", found: written, meant }),
      );
      continue;
    }
    // Two files that differ in capitals are one on Windows.
    const key = writtenAddress(from).toLowerCase();
    const first = redirects.get(key);
    if (first) findings.tell(problem("duplicate-redirect", at, { found: written, first: first.written }));
    else {
      const to = target.startsWith(`${url}/`) ? target.slice(url.length) : withoutBase(base, target);
      redirects.set(key, { from, to, written, at, targetAt: source.at([written]) });
    }
  }
  const followed = findings.take(follow(redirects));
  return { ...findings.with(followed), source };
}

/**
 * Each redirect with the address that it leads to in the end, where that is an old one itself. Every line is walked once.
 *
 * @param redirects by the address that they lead away from, in lower case
 */
function follow(redirects: ReadonlyMap<string, Redirect>) {
  const findings = new Findings();
  const ends = new Map<string, string | undefined>();
  for (const start of redirects.keys()) {
    const way = new Set<string>();
    let end: string | undefined;
    for (let key: string | undefined = start; key !== undefined; ) {
      if (ends.has(key)) {
        end = ends.get(key);
        break;
      }
      if (way.has(key)) {
        const all = [...way];
        const loop = all.slice(all.indexOf(key)).flatMap((one) => redirects.get(one) ?? []);
        const [first, ...others] = loop;
        const told = others.slice(0, mostOfLoop).map(({ written }) => written);
        const through = others.length > told.length ? [...told, "…"] : told;
        if (first) findings.tell(problem("redirect-loop", first.at, { found: first.written, through }));
        end = undefined;
        break;
      }
      way.add(key);
      end = redirects.get(key)?.to;
      key = end === undefined ? undefined : keyOf(end, redirects);
    }
    for (const key of way) ends.set(key, end);
  }
  const all = Array.from(redirects, ([key, redirect]): Redirect[] => {
    const to = ends.get(key);
    return to === undefined ? [] : [{ ...redirect, to }];
  });
  return findings.with(all.flat());
}

/** Addresses of a loop that are told beside its first: who mends one has mended it. */
const mostOfLoop = 5;

/** Under which an address that is led to is led on; undefined where it is not. */
function keyOf(to: string, redirects: ReadonlyMap<string, Redirect>): string | undefined {
  const address = oldAddress(to.replace(/#.*/s, ""));
  const key = address && writtenAddress(address).toLowerCase();
  return key !== undefined && redirects.has(key) ? key : undefined;
}
