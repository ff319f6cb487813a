/** Which Pilar the office is built with, and whether there is a newer one. Only here is the network asked, and not for long. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pilarVersion as runningVersion } from "../project.ts";
import type { Examination, Patient } from "./examination.ts";
import { compareVersions } from "./versions.ts";

/** Milliseconds. */
const patience = 3000;
const npmRegistry = "https://registry.npmjs.org/";

export const pilarVersion: Examination = async (patient) => {
  const { doctor } = patient.words;
  const running = runningVersion();
  const pinned = pinnedIn(patient.folder);
  if (pinned === undefined) return { state: "well", says: doctor.version.unpinned(running) };
  if (/^\d+\.\d+\.\d/.test(pinned) && pinned !== running)
    return {
      state: "watch",
      says: doctor.version.notInstalled(pinned, running),
      mend: doctor.version.install,
    };
  if (!/^[~^]?\d+\.\d+\.\d/.test(pinned))
    return { state: "well", says: doctor.version.elsewhere(running, pinned) };
  const newest = await newestOf(patient.environment);
  if (newest === undefined) return { state: "unknown", says: doctor.version.notAsked(running) };
  return compareVersions(running, newest) < 0
    ? { state: "watch", says: doctor.version.behind(running, newest), mend: doctor.version.update(newest) }
    : { state: "well", says: doctor.version.newest(running) };
};

/** What the office's package.json asks for. */
function pinnedIn(folder: string): string | undefined {
  const { dependencies, devDependencies } = packageIn(folder) ?? {};
  return dependencies?.pilar ?? devDependencies?.pilar;
}

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function packageIn(folder: string): Package | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  } catch {
    return undefined;
  }
}

/** From the registry that npm uses here; undefined where it does not answer in time, or with anything else. */
async function newestOf({
  npm_config_registry: registry = npmRegistry,
}: Patient["environment"]): Promise<string | undefined> {
  try {
    const address = new URL("pilar/latest", registry.endsWith("/") ? registry : `${registry}/`);
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const { version, bin } = (await answer.json()) as {
      version?: unknown;
      bin?: Readonly<Record<string, unknown>>;
    };
    return answer.ok && typeof version === "string" && bin && "pilar" in bin ? version : undefined;
  } catch {
    return undefined;
  }
}
