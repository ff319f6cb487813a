import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { previewAddress } from "../../scripts/lib/model/addresses.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { HeadStart } from "../components/head-start.tsx";
import { shellOf } from "../layouts/shell.tsx";

interface PreviewDocument {
  readonly title: string;
  /** whether the office's header and footer stand around it: not as long as they cannot be made */
  readonly shell: boolean;
  readonly children: ComponentChildren;
}

/** A page of the preview itself, in the site's own look. */
export function renderPreviewDocument(frame: Frame, { title, shell, children }: PreviewDocument): string {
  const { head, header, footer } = shellOf(frame);
  const main = renderToString(
    <main id="isi" class="wrap pv-main">
      {children}
    </main>,
  );
  return (
    `<!doctype html><html lang="${frame.site.language}"><head>${renderToString(<HeadStart />)}${head}` +
    renderToString(
      <>
        <title>{`${title} | ${frame.site.name}`}</title>
        <meta name="robots" content="noindex" />
      </>,
    ) +
    `</head><body>${shell ? header(previewAddress) : ""}${main}${shell ? footer : ""}</body></html>\n`
  );
}
