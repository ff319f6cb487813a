import { renderToString } from "preact-render-to-string";
import { editorConfig } from "../../scripts/lib/editor/config.ts";
import { repositoryOf } from "../../scripts/lib/editor/repository.ts";
import { adminAddress, adminConfigAddress } from "../../scripts/lib/model/addresses.ts";
import type { Publication } from "../../scripts/lib/model/publication.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { editorNeeds } from "../../scripts/lib/site/security.ts";
import { HeadStart } from "../components/head-start.tsx";

/**
 * `/admin/`: the editor in the browser. The page is empty until its script has run; it stands outside the site's own layout and style, and
 * no page links to it.
 */
export const admin = pageType(
  "admin",
  ({ publication: { site } }) =>
    site.admin === false ? [] : [{ address: adminAddress, data: { repository: repositoryOf(site) } }],
  ({ site, words, assets, href }, { repository }) => {
    const { editor } = assets;
    if (!editor) return "";
    const { title, loading, needsScript, failed, noRepository, twice } = words.editor;
    const icon = assets.icons[192];
    const document = renderToString(
      <html lang={site.language}>
        <head>
          <HeadStart needs={editorNeeds(repository)} />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{title(site.name)}</title>
          {icon && <link rel="icon" href={href(icon)} />}
          <script type="module" src={href(editor.script)} />
        </head>
        <body>
          <noscript>{needsScript}</noscript>
          <p
            id="note"
            data-cms={href(editor.cms)}
            data-config={href(adminConfigAddress)}
            data-known={repository && ""}
            data-failed={failed}
            data-twice={twice("{}")}
          >
            {repository ? loading : noRepository}
          </p>
        </body>
      </html>,
    );
    return `<!doctype html>${document}\n`;
  },
);

/** `/admin/config.json`: what the editor is told of the office. Made of its settings and pillars alone, whatever posts there are. */
export const adminConfig = pageType(
  "admin-config",
  ({ publication }) =>
    publication.site.admin === false
      ? []
      : [{ address: adminConfigAddress, data: editorConfig(editorOffice(publication)) }],
  ({ assets, href }, config) => {
    const icon = assets.icons[192];
    return `${JSON.stringify({ ...config, ...(icon && { logo: { src: href(icon) } }) })}\n`;
  },
);

function editorOffice({ site, pillars }: Publication) {
  return { site, pillars: pillars.map(({ subject }) => subject) };
}
