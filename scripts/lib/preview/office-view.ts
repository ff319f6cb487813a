/** An office in memory, kept as it is on disk: told what changed, it looks there alone; what its checks say comes after. */
import { setTimeout } from "node:timers/promises";
import { attachmentLooksIn, openAttachmentLooks } from "../attachments/attachment-facts.ts";
import { checkOffice } from "../checks/check-office.ts";
import { openPast } from "../checks/open-past.ts";
import { type ImageFact, type ImageFacts, imageFactsIn, openImageFacts } from "../images/image-facts.ts";
import type { MonthReport } from "../mix/month-report.ts";
import type { Office, Post } from "../model/office.ts";
import type { AssetsMade } from "../output/assets.ts";
import type { Problem } from "../problems/problem.ts";
import { openSession, type SessionRead } from "../session/session.ts";
import type { Frame } from "../site/frame.ts";
import { bareFrame } from "./bare-frame.ts";
import { documentsOfOffice } from "./documents-of-office.ts";
import { type KnownProblems, knownProblems } from "./known-problems.ts";
import { picturesOfOffice } from "./pictures-of-office.ts";
import { type PreviewSite, previewSite } from "./preview-site.ts";
import { sharedFiles } from "./shared-files.ts";

export interface ViewOptions {
  /** absolute path of the content folder, which exists */
  readonly folder: string;
  /** how problems name the folder */
  readonly label: string;
  /** the moment to look at the office; the machine's clock, at each reading, if absent */
  readonly now?: string | undefined;
  /** absolute; only what can be made again is written there */
  readonly cacheFolder: string;
  /** changes with Pilar's code */
  readonly code: string;
  /** whether drafts and scheduled posts are shown; true if absent */
  readonly drafts?: boolean | undefined;
}

/** An office at one moment. */
export interface View {
  readonly read: SessionRead;
  /** undefined where site.yaml or pillars.yaml cannot be used */
  readonly site: PreviewSite | undefined;
  /** of the site; where there is none, the last one's, or a bare one */
  readonly frame: Frame;
  /** files that every page shares, by address */
  readonly files: AssetsMade["files"];
  /** the same of files that are served as they are, absolute */
  readonly copies: AssetsMade["copies"];
  readonly problems: KnownProblems;
  /** oldest first; those of the last checks */
  readonly months: readonly MonthReport[];
  /** whether the checks of this office are still to come */
  readonly checking: boolean;
}

export interface OfficeView {
  /** @throws where nothing was read yet */
  readonly current: View;
  /** @param paths absolute: all that may have changed; without them everything is looked at @returns whether anything did */
  update(paths?: readonly string[]): Promise<boolean>;
  /** Runs the checks of the office as it is now. @returns whether there was anything to check */
  check(): Promise<boolean>;
  /** Keeps what was read for the next run. */
  save(): void;
}

/** Milliseconds in which whoever writes a file should have finished. */
const settling = 100;

export function openOfficeView(options: ViewOptions): OfficeView {
  const { label, cacheFolder, code, drafts = true } = options;
  const session = openSession(options);
  const images = openImageFacts(imageFactsIn(cacheFolder));
  const attachments = openAttachmentLooks(attachmentLooksIn(cacheFolder));
  const past = openPast(options.folder, cacheFolder, code);
  const shared = sharedFiles();
  let view: View | undefined;
  let facts: ReadonlyMap<string, ImageFact> = new Map();
  let documents = "";
  /** What the last finished checks said. */
  let settled: readonly Problem[] | undefined;

  const readAgain = async (paths: readonly string[] | undefined): Promise<SessionRead> => {
    try {
      return await session.read(paths);
    } catch (error) {
      // A file that went between being listed and being read.
      if (!(error instanceof Error && "syscall" in error)) throw error;
      await setTimeout(settling);
      return await session.read();
    }
  };

  return {
    get current() {
      if (!view) throw new Error("Nothing was read yet");
      return view;
    },
    async update(paths) {
      const read = await readAgain(paths);
      const office = read.office && (await withSoundLogo(read.office, images));
      const pictures = office && (await picturesOfOffice(office, images, facts, paths));
      const isAsRead = view?.read.version === read.version;
      // Texts that were read anew may name others.
      const found = office ? documentsOfOffice(office, documents, isAsRead ? paths : undefined) : documents;
      if (isAsRead && !pictures?.changed && found === documents) return false;
      documents = found;
      facts = pictures?.facts ?? facts;
      const { assets, files, copies } = await shared.of(office, stampOf(facts, office?.site.brand.logo));
      const before = view;
      const site =
        office && previewSite({ office, facts, attachments, assets, drafts, code, before: before?.site });
      view = {
        ...{ read, site, files, copies, checking: true, months: before?.months ?? [] },
        frame: site?.frame ?? before?.frame ?? bareFrame(read.language, assets, read.now),
        problems: knownProblems(
          label,
          [...read.problems, ...stillThere(settled, before?.read, read)],
          settled,
        ),
      };
      return true;
    },
    async check() {
      const of = view;
      if (!of?.checking) return false;
      const { problems, months } = await checkOffice(of.read, {
        images,
        attachments,
        past: of.read.office && (await past.of(of.read.office.site)),
      });
      if (view !== of) return false;
      view = { ...of, months, checking: false, problems: knownProblems(label, problems, settled) };
      settled = problems;
      return true;
    },
    save() {
      session.save();
      images.save();
      attachments.save();
      past.save();
    },
  };
}

/** A logo that cannot be drawn, or that takes longer than anybody waits, is a problem of its own; the office is shown without it. */
async function withSoundLogo(office: Office, images: ImageFacts): Promise<Office> {
  const { logo } = office.site.brand;
  if (logo === undefined) return office;
  const look = (await images.look(new Map([[logo, "logo"]]))).get(logo);
  if (look && !("fault" in look) && !("refused" in look)) return office;
  return { ...office, site: { ...office.site, brand: { ...office.site.brand, logo: undefined } } };
}

function stampOf(facts: ReadonlyMap<string, ImageFact>, file: string | undefined): string {
  return JSON.stringify((file !== undefined && facts.get(file)?.stamp) || null);
}

/** What the last checks said beside the reader, of posts that are still the same: it stands until they have run again. */
function stillThere(
  checked: readonly Problem[] | undefined,
  before: SessionRead | undefined,
  now: SessionRead,
): Problem[] {
  const read = new Set(before?.problems);
  const found = (checked ?? []).filter((problem) => !read.has(problem));
  if (found.length === 0 || !now.office) return [];
  const byFile = (posts: readonly Post[] = []): Map<string, Post> =>
    new Map(posts.map((post) => [post.file, post]));
  const [old, current] = [byFile(before?.office?.posts), byFile(now.office.posts)];
  return found.filter(({ file }) => old.get(file) === current.get(file));
}
