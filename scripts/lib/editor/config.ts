/** The editor's configuration: a function of the office's settings and pillars, whatever posts there are. */
import { type Words, wordsFor } from "../language/words.ts";
import { basePath } from "../model/base.ts";
import type { CmsConfig } from "./cms-config.ts";
import { longestSlug, pagesCollection, postsCollection, reviews } from "./collections.ts";
import type { EditorOffice } from "./common-fields.ts";
import { officeFiles } from "./office-files.ts";
import { type Repository, repositoryOf } from "./repository.ts";

/** Pixels: as wide and as high as a picture is kept. */
const largestPicture = 2000;
/** Of WebP, where words in a drawing stay clear. */
const pictureQuality = 90;
/** Bytes of a picture that can be chosen. */
const largestFile = 40_000_000;

/** Stands where nothing tells of the office's repository: then only a folder on one's own computer can be edited. */
export const unknownRepository = "kantor/situs";

export function editorConfig(office: EditorOffice): CmsConfig {
  const { site } = office;
  const words = wordsFor(site.language);
  const repository = repositoryOf(site);
  const base = basePath(site.url);
  return {
    backend: backendOf(repository, site.admin !== false && site.admin.open, words),
    ...(reviews(site) && { publish_mode: "editorial_workflow" }),
    site_url: site.url,
    display_url: `${site.url}/`,
    app_title: words.editor.title(site.name),
    logout_redirect_url: `${base}/`,
    media_folder: "content/media",
    public_folder: "/media",
    media_libraries: {
      default: {
        config: {
          slugify_filename: true,
          max_file_size: largestFile,
          transformations: {
            raster_image: {
              ...{ format: "webp", quality: pictureQuality, width: largestPicture, height: largestPicture },
            },
          },
        },
      },
      stock_assets: { providers: [] },
    },
    slug: { encoding: "ascii", clean_accents: true, maxlength: longestSlug, timezone: "local" },
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    collections: [postsCollection(office, words), pagesCollection(words), officeFiles(office, words)],
  };
}

function backendOf(repository: Repository | undefined, open: boolean, words: Words): CmsConfig["backend"] {
  const { host, path, branch, api, server } = repository ?? {
    ...{ host: "github" as const, path: unknownRepository, branch: undefined },
    ...{ api: "https://api.github.com", server: "https://github.com" },
  };
  return {
    ...{ name: host, repo: path },
    ...(branch === undefined ? {} : { branch }),
    ...(isOwnServer(server) && { api_root: api, base_url: server }),
    auth_methods: ["token"],
    ...(open && host === "github" && { open_authoring: true, auth_scope: "public_repo" }),
    commit_messages: words.editor.commits,
  };
}

function isOwnServer(server: string): boolean {
  return server !== "https://github.com" && server !== "https://gitlab.com";
}
