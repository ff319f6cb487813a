/** An office that is edited again and again, and whose warm builds are held against cold ones, byte by byte. */
import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, inject } from "vitest";
import { type Files, temporaryFolder } from "../fixtures/temporary-office.ts";
import { buildHere } from "./build-here.ts";
import { contentOf } from "./folder-content.ts";
import { type Ended, type RunOptions, run, now as usualNow } from "./project.ts";

/** What a build is given. */
export interface State {
  readonly files: Files;
  readonly now: string;
  readonly cards: boolean;
}

export interface WarmOffice {
  readonly content: string;
  readonly output: string;
  readonly cache: string;
  /** Makes the content folder hold a state's files: those that are the same are not touched. */
  write(files: Files): void;
  /** Builds into the same output with the same cache. */
  warm(state?: Partial<State>): Promise<Ended>;
  /**
   * Builds anew with nothing, and expects the output to be the same. @param what names the state where it is not
   * @param apart files that may differ: what only earlier builds know
   */
  expectCold(what: string, state?: Partial<State>, apart?: readonly string[]): Promise<void>;
}

/** What cold builds of the shared project gave, by the content and the rest that they were given. */
const known = new Map<string, Record<string, string>>();

export interface WarmOptions extends RunOptions {
  readonly content?: string;
  readonly output?: string;
  readonly cache?: string;
  /** starts each build as a process, as an admin does; without it those without cards run in this one */
  readonly spawned?: boolean;
}

export function warmOffice(options: WarmOptions): WarmOffice {
  const workplace = temporaryFolder();
  const content = options.content ?? join(workplace, "content");
  const output = options.output ?? join(workplace, "situs");
  const cache = options.cache ?? join(workplace, "cache");
  let written: Files = {};
  const build = (to: string, own: string, { now = usualNow, cards = false }: Partial<State>) => {
    const here = !cards && !options.spawned && options.environment === undefined;
    if (here && options.project === inject("project"))
      return buildHere({ content, output: to, cache: own, now });
    const more = cards ? [] : ["--no-cards"];
    const places = ["--content", content, "--output", to, "--cache", own];
    return run("build", [...places, "--now", now, ...more], options);
  };
  return {
    ...{ content, output, cache },
    write(files) {
      for (const [name, bytes] of Object.entries(written)) {
        if (bytes !== null && (files[name] ?? null) === null) removeFile(content, name);
      }
      for (const [name, bytes] of Object.entries(files)) {
        if (bytes === null || isSame(written[name], bytes)) continue;
        mkdirSync(dirname(join(content, name)), { recursive: true });
        writeFileSync(join(content, name), bytes);
      }
      written = files;
    },
    warm: (state = {}) => build(output, cache, state),
    async expectCold(what, state = {}, apart = []) {
      const key = JSON.stringify([contentOf(content), state.now, state.cards]);
      const isShared = options.project === inject("project");
      let expected = isShared ? known.get(key) : undefined;
      if (!expected) {
        const [cold, own] = [join(workplace, "dingin"), join(workplace, "cache-dingin")];
        const { code, stdout, stderr } = await build(cold, own, state);
        expect(code, `${what}: ${stdout}${stderr}`).toBe(0);
        expected = contentOf(cold);
        for (const folder of [cold, own]) rmSync(folder, { recursive: true });
        if (isShared) known.set(key, expected);
      }
      const alike = (content: Record<string, string>) =>
        Object.fromEntries(Object.entries(content).filter(([name]) => !apart.includes(name)));
      expect(alike(contentOf(output)), what).toEqual(alike(expected));
    },
  };
}

/** Warm and cold, with a state's files. */
export async function expectSame(office: WarmOffice, what: string, state: Partial<State>): Promise<void> {
  if (state.files) office.write(state.files);
  const { code, stdout, stderr } = await office.warm(state);
  expect(code, `${what}: ${stdout}${stderr}`).toBe(0);
  await office.expectCold(what, state);
}

function isSame(a: string | Uint8Array | null | undefined, b: string | Uint8Array): boolean {
  return a !== undefined && a !== null && Buffer.from(a as string).equals(Buffer.from(b as string));
}

/** With the folders that are then empty, as an admin would. */
function removeFile(content: string, name: string): void {
  rmSync(join(content, name), { force: true });
  let folder = dirname(name);
  while (folder !== "." && readdirSync(join(content, folder)).length === 0) {
    rmdirSync(join(content, folder));
    folder = dirname(folder);
  }
}
