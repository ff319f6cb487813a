import { z } from "zod";
import { isHttps, shaped } from "./fields.ts";

/** content/redirects.yaml: by old address, in any order, where it leads; a file of comments alone holds none */
export const redirectsSchema = z.record(z.string(), shaped("redirect-target", isTarget)).nullable();

/** A page of the site, perhaps with a part of it, or an https address. */
function isTarget(value: string): boolean {
  const isAbove = /(?:^|\/)(?:\.|%2e){1,2}(?:[/?#]|$)/i.test(value);
  return (/^\/(?!\/)[^\s\\<>"]*$/.test(value) && !isAbove) || isHttps(value);
}
