/**
 * A page as it lies in a copy of the site that is looked at before anything is published, on whichever disk it is unpacked: it leads to
 * files beside it, so that it opens by a double click, and says on itself what it is.
 */
import { relative } from "node:path/posix";
import { filePathOf } from "../model/addresses.ts";
import { below } from "../model/base.ts";
import { xmlText } from "../text/xml.ts";

export interface PreviewCopy {
  /** where the page stands in the site: /2026/11/slug/ */
  readonly address: string;
  /** the path that the site stands under: "" or "/pilar" */
  readonly base: string;
  /** what stands at its top */
  readonly notice: string;
}

/** @param text of a page, whole, in which no text holds a bare < and no attribute a bare > or " */
export function previewCopy(text: string, { address, base, notice }: PreviewCopy): string {
  const here = filePathOf(address).split("/").slice(0, -1).join("/");
  const root = below(base, "/");
  const local = (value: string): string => {
    const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(value) ?? [];
    if (!path.startsWith(root) || path.startsWith("//")) return value;
    const target = filePathOf(path.slice(root.length - 1));
    return (relative(`/${here}`, `/${target}`) || ".") + rest;
  };
  return text
    .replace(policy, "")
    .replace(tag, (whole) =>
      whole.replace(attribute, (_all, name: string, value: string) => {
        const made = name === "srcset" ? value.replace(/\/[^\s,]*/g, local) : local(value);
        return ` ${name}="${made}"`;
      }),
    )
    .replace(refresh, (_all, start: string, target: string) => start + local(target))
    .replace("</head>", '<meta name="robots" content="noindex"></head>')
    .replace(/<body[^>]*>/, (body) => `${body}<p class="copy-notice">${xmlText(notice)}</p>`);
}

/** From a file on a disk nothing is of one origin with anything: what pages may load could not be said. */
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const tag = /<[a-z][^<>]*>/gi;
const attribute = / (href|src|srcset|poster|action)="([^"]*)"/g;
const refresh = /(<meta http-equiv="refresh" content="0; ?url=)([^"]*)/;
