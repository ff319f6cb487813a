// @ts-check
/** Loaded before a measured command, as JavaScript so that it costs it no time: writes what it used when it ends. */
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.PILAR_USAGE_FILE;
if (file && isMainThread)
  process.on("exit", () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
