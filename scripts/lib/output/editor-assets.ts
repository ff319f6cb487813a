/** The files of the editor in the browser: the package's own, copied, and the script that starts it. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { adminFileAddress } from "../model/addresses.ts";
import { sources } from "../project.ts";
import type { EditorAssets } from "../site/assets.ts";
import { bundleBrowserScript } from "./bundle.ts";

const require = createRequire(import.meta.url);

const entry = join(sources, "lib", "editor", "browser", "main.ts");

export interface EditorMade {
  readonly assets: EditorAssets;
  readonly script: string;
  /** absolute paths by address */
  readonly copies: ReadonlyMap<string, string>;
}

export async function makeEditor(): Promise<EditorMade> {
  const module = require.resolve("@sveltia/cms");
  const script = await bundleBrowserScript(entry);
  const hash = createHash("sha256").update(script).digest("hex").slice(0, 10);
  const folder = `sveltia-cms-${versionOf(module)}`;
  const copies = filesOf(dirname(module)).map(
    (name) => [adminFileAddress(`${folder}/${name}`), join(dirname(module), name)] as const,
  );
  return {
    assets: {
      script: adminFileAddress(`editor.${hash}.js`),
      cms: adminFileAddress(`${folder}/index.js`),
    },
    script,
    copies: new Map(copies),
  };
}

/** All that the editor loads by itself, fonts and their licences included; no source maps, and no pin for maps. */
function filesOf(folder: string): string[] {
  return ["", "chunks", "assets"].flatMap((part) =>
    readdirSync(join(folder, part), { withFileTypes: true })
      .filter((file) => file.isFile() && /\.(?:js|wasm|woff2|txt)$/.test(file.name))
      .map(({ name }) => (part === "" ? name : `${part}/${name}`)),
  );
}

/** @param module a file of the package */
function versionOf(module: string): string {
  const file = join(dirname(module), "..", "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
