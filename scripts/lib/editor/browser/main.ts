/**
 * The script of the editor's page: tells the editor how the office's files are read and written, and starts it. It is bundled for the
 * browser, and uses only what runs there.
 */
import type { CmsConfig } from "../cms-config.ts";
import { contentFormat } from "../content-format.ts";
import { fileKinds, markdownKinds } from "../file-forms.ts";

interface Cms {
  init(options: { config: object }): Promise<void>;
  registerCustomFormat(
    name: string,
    extension: string,
    format: { fromFile: (text: string) => unknown; toFile: (form: never) => string },
  ): void;
}

/** What a browser gives, as far as it is used here: the library is compiled for Node. */
interface Page {
  readonly document: {
    readonly fonts: Iterable<{ load(): Promise<unknown> }>;
    getElementById(id: string): Part | null;
  };
  readonly location: { readonly hostname: string };
  fetch(address: string): Promise<{ readonly ok: boolean; json(): Promise<unknown> }>;
}
interface Part {
  textContent: string | null;
  hidden: boolean;
  readonly dataset: Readonly<Record<string, string | undefined>>;
}

const page = globalThis as unknown as Page;
const note = page.document.getElementById("note");

start().catch((error: unknown) => {
  console.error(error);
  if (note) note.textContent = note.dataset.failed ?? String(error);
});

async function start(): Promise<void> {
  const { cms = "", config: address = "", known, twice = "" } = note?.dataset ?? {};
  const isLocal = /^(?:localhost|127\.0\.0\.1|.+\.localhost)$/.test(page.location.hostname);
  // What was written there says what to do.
  if (known === undefined && !isLocal) return;
  const [{ default: editor }, config] = await Promise.all([
    import(cms) as Promise<{ default: Cms }>,
    page.fetch(address).then((response) => response.json() as Promise<CmsConfig>),
  ]);
  const options = { twice: (name: string) => twice.replace("{}", name) };
  for (const kind of fileKinds) {
    const { fromFile, toFile } = contentFormat(kind, options);
    editor.registerCustomFormat(kind, markdownKinds.includes(kind) ? "md" : "yaml", { fromFile, toFile });
  }
  // The editor asks a foreign host for fonts that are not there yet, though it has brought them along.
  await Promise.allSettled(Array.from(page.document.fonts, (font) => font.load()));
  if (note) note.hidden = true;
  await editor.init({ config: { ...config, load_config_file: false } });
}
