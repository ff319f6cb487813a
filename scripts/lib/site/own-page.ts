/** A page that an office adds to its site, from its own `templates/pages`. */
import type { Publication } from "../model/publication.ts";
import type { OwnPageFault } from "../problems/codes/files.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Frame } from "./frame.ts";
import { type PageType, pageType, type SiteContent } from "./page.ts";

export interface OwnPage<Data extends object = object> {
  /** where it is served, each with `/` at its start: "/faq/" or, for a file, "/data/kasus.json" */
  readonly addresses: (publication: Publication) => readonly string[];
  /** plain data that the page is made of, all of it seen by JSON: when it is as it was, the page is not rendered again */
  readonly data: (content: SiteContent, address: string) => Data;
  /** the whole file's text, made of nothing but this; `renderDocument` gives a page of the site */
  readonly render: (frame: Frame, data: Data, address: string) => string;
  /** whether sitemaps name it; pages are, files are not */
  readonly indexed?: boolean;
}

/** Says that an object is a page, so that its parts are checked against each other. A file in `templates/pages` exports it as default. */
export function ownPage<Data extends object>(page: OwnPage<Data>): OwnPage<Data> {
  return page;
}

/** One page of the office's own, and the file that it came from: pages/faq.tsx */
export interface NamedPage {
  readonly file: string;
  // biome-ignore lint/suspicious/noExplicitAny: each page takes its own data
  readonly own: OwnPage<any>;
}

/** A page of the office's own that does not work; the message names its file. */
export class OwnPageError extends Error {
  constructor(
    readonly page: string,
    readonly fault: OwnPageFault,
    readonly reason: string,
  ) {
    super(`templates/${page}: ${reason}`);
  }

  get problem(): Problem {
    const { page, fault, reason } = this;
    return problem(
      "own-page-broken",
      { file: `templates/${page}`, line: 1, column: 1 },
      { page, fault, reason },
    );
  }
}

/** What an office wrote was looked at by no compiler. @throws OwnPageError */
export function addressesOfOwn({ file, own }: NamedPage, publication: Publication): readonly string[] {
  const found: unknown = safely(file, () => own.addresses(publication));
  const isAddress = (value: unknown): boolean => typeof value === "string" && value.startsWith("/");
  if (Array.isArray(found) && found.every(isAddress)) return found;
  throw new OwnPageError(file, "no-addresses", 'addresses: [ "/…/" ]');
}

export function typeOfOwn(named: NamedPage): PageType {
  const { file, own } = named;
  const type = pageType<object>(
    `own-${file.replace(/^pages\/|\.tsx?$/g, "")}`,
    (content) =>
      addressesOfOwn(named, content.publication).map((address) => ({
        address,
        get data() {
          return safely(file, () => own.data(content, address));
        },
      })),
    (frame, data, address) => {
      const text: unknown = safely(file, () => own.render(frame, data, address));
      if (typeof text === "string") return text;
      throw new OwnPageError(file, "no-text", `render(${address}): ${typeof text}`);
    },
  );
  return { ...type, own: file };
}

function safely<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new OwnPageError(file, "threw", error instanceof Error ? error.message : String(error));
  }
}
