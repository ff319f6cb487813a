/** The office's own settings: whether they can be read, and whether this machine's clock is the office's. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { zoneName } from "../language/zone-name.ts";
import { clockIn } from "../model/clock.ts";
import type { Problem } from "../problems/problem.ts";
import { labelIn, listContentFolder } from "../reading/folder.ts";
import { type Registries, readRegistries } from "../reading/read-registries.ts";
import type { Examination } from "./examination.ts";

export const settings: Examination = ({ content, words: { doctor } }) => {
  const read = registriesIn(content);
  if (!read) return { state: "broken", says: doctor.settings.none(content), mend: doctor.settings.begin };
  const { site, problems } = read;
  const errors = problems.filter(({ severity }) => severity === "error");
  const gaps = errors.filter(({ code }) => code === "unfilled-gap").length;
  if (!site || errors.length > gaps) {
    const files = [...new Set(errors.filter(({ code }) => code !== "unfilled-gap").map(({ file }) => file))];
    return { state: "broken", says: doctor.settings.broken(files), mend: doctor.settings.check };
  }
  return gaps === 0
    ? { state: "well", says: doctor.settings.well(site.name, site.url) }
    : { state: "watch", says: doctor.settings.gaps(site.name, gaps), mend: doctor.settings.check };
};

/** Pilar goes by the office's zone: the machine's only matters where its clock was set to make up for a wrong one. */
export const timeZone: Examination = ({ content, now, words: { doctor, site: words } }) => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  const site = registriesIn(content)?.site;
  if (!site) return { state: "unknown", says: doctor.zone.noOffice(own) };
  const [here, there] = [clockIn(own).fromEpoch(now), clockIn(site.timezone).fromEpoch(now)];
  const time = `${there.iso.slice(11, 16)} ${zoneName(site.timezone, now, words.locale)}`;
  if (here.iso === there.iso) return { state: "well", says: doctor.zone.same(site.timezone, time) };
  return { state: "watch", says: doctor.zone.other(own, site.timezone, time), mend: doctor.zone.mend(time) };
};

/** What the office registers; undefined where there is no site.yaml. @param content absolute */
export function registriesIn(
  content: string,
): (Registries & { readonly problems: readonly Problem[] }) | undefined {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory() || !existsSync(join(content, "site.yaml")))
    return undefined;
  const { value, problems } = readRegistries(listContentFolder(content, labelIn("", "content")));
  return { ...value, problems };
}
