/** A build in this process, of the sources as they are: what `build` does, without starting it, so that hundreds can be made. */
import { checkOffice } from "../../scripts/lib/checks/check-office.ts";
import { codeVersion } from "../../scripts/lib/code-version.ts";
import type { Origin } from "../../scripts/lib/history/origin.ts";
import { buildSite } from "../../scripts/lib/output/build-site.ts";
import { openPlace } from "../../scripts/lib/output/place.ts";
import { inTheWay } from "../../scripts/lib/output/staging.ts";
import { exitCode } from "../../scripts/lib/report/exit-code.ts";
import { openSession } from "../../scripts/lib/session/session.ts";
import type { Ended } from "./project.ts";

export interface BuildHere {
  /** absolute, as all paths here */
  readonly content: string;
  readonly output: string;
  readonly cache: string;
  readonly now: string;
  readonly origin?: Origin;
}

/** Without cards, which are drawn by threads of their own. */
export async function buildHere({ content, output, cache, now, origin }: BuildHere): Promise<Ended> {
  const started = performance.now();
  const ended = (code: number, stderr = ""): Ended => ({
    ...{ code, stderr, stdout: "" },
    duration: performance.now() - started,
  });
  if (inTheWay(output)) return ended(2);
  const place = openPlace(output, cache);
  try {
    const session = openSession({
      folder: content,
      label: "content",
      ...{ now, cacheFolder: cache, code: codeVersion() },
    });
    const read = await session.read();
    session.save();
    const { problems } = await checkOffice(read);
    if (!read.office || exitCode(problems, { strict: false }) !== 0)
      return ended(1, JSON.stringify(problems));
    const site = await buildSite({ office: read.office, place, cacheFolder: cache, cards: false, origin });
    return ended(site.problems.length > 0 ? 1 : 0, JSON.stringify(site.problems));
  } finally {
    await place.close();
  }
}
