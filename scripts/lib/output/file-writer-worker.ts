import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parentPort } from "node:worker_threads";

/** Files by their absolute path. */
export type FileBatch = [path: string, text: string][];

const made = new Set<string>();

parentPort?.on("message", (batch: FileBatch) => {
  try {
    for (const [path, text] of batch) {
      const folder = dirname(path);
      if (!made.has(folder)) {
        mkdirSync(folder, { recursive: true });
        made.add(folder);
      }
      writeFileSync(path, text);
    }
    parentPort?.postMessage({});
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
