import type { Site } from "../../../scripts/lib/model/office.ts";

/** The site of a link, as channels name it. */
export function domainOf({ url }: Pick<Site, "url">): string {
  return new URL(url).host.replace(/^www\./, "");
}
