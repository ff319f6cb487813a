/** A page that an office adds to its site, from its own `templates/pages`. */
import type { Publication } from "../model/publication.ts";
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

export function typeOfOwn({ file, own }: NamedPage): PageType {
  return pageType<object>(
    `own-${file.replace(/^pages\/|\.tsx?$/g, "")}`,
    (content) =>
      own.addresses(content.publication).map((address) => ({
        address,
        get data() {
          return own.data(content, address);
        },
      })),
    (frame, data, address) => own.render(frame, data, address),
  );
}
