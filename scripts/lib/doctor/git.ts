/** Git: whether it is there, knows who commits, has the whole history, and keeps line ends. */
import { gitIn } from "../history/git.ts";
import type { Examination, Finding, Patient } from "./examination.ts";

export const gitProgram: Examination = async ({ folder, words: { doctor } }) => {
  const git = gitIn(folder);
  const version = await git("--version");
  if (!version.ok) return { state: "watch", says: doctor.git.none, mend: doctor.git.install };
  const says = version.text.replace(/^git version /, "");
  const inside = await git("rev-parse", "--is-inside-work-tree");
  if (inside.ok) return { state: "well", says };
  // "dubious ownership": git will not work in a folder of somebody else's.
  if (/dubious/.test(inside.text))
    return { state: "watch", says: doctor.git.foreign(says), mend: doctor.git.trust(folder) };
  return { state: "watch", says: doctor.git.noRepository(says), mend: doctor.git.begin };
};

export const gitIdentity: Examination = (patient) =>
  withGit(patient, async (git, { doctor }) => {
    const known = await git("-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT");
    if (!known.ok) return { state: "watch", says: doctor.identity.none, mend: doctor.identity.mend };
    return { state: "well", says: known.text.replace(/ \d+ [+-]\d+$/, "") };
  });

export const gitHistory: Examination = (patient) =>
  withGit(patient, async (git, { doctor }) => {
    const shallow = await git("rev-parse", "--is-shallow-repository");
    return shallow.text === "true"
      ? { state: "watch", says: doctor.history.shallow, mend: doctor.history.mend }
      : { state: "well", says: doctor.history.whole };
  });

export const lineEnds: Examination = (patient) =>
  withGit(patient, async (git, { doctor }) => {
    const attributes = await git("check-attr", "eol", "--", "content/site.yaml");
    if (/: lf$/.test(attributes.text)) return { state: "well", says: doctor.lineEnds.kept };
    const converts = (await git("config", "core.autocrlf")).text;
    if (converts !== "true") return { state: "well", says: doctor.lineEnds.asTheyAre };
    return { state: "watch", says: doctor.lineEnds.converted, mend: doctor.lineEnds.mend };
  });

/** Without git, or a repository, that alone is told. */
async function withGit(
  { folder, words }: Patient,
  examine: (git: ReturnType<typeof gitIn>, words: Patient["words"]) => Promise<Finding>,
): Promise<Finding> {
  const git = gitIn(folder);
  if (!(await git("rev-parse", "--is-inside-work-tree")).ok)
    return { state: "unknown", says: words.doctor.git.needsRepository };
  return examine(git, words);
}
