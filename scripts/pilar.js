#!/usr/bin/env node
// @ts-check
/**
 * Runs a command: pilar check --strict
 *
 * A package brings its commands compiled, in dist/. In a checkout they are compiled into .cache/code/<stamp> once for each state of the
 * sources, and so they are for an office that has templates of its own. What V8 makes of them is kept too: loading is most of a short
 * command's time. This file is JavaScript because it runs before anything is compiled, and Node takes longer to read a TypeScript file
 * than to do all that is done here. It loads on any Node that there is, to be able to say that one is too old.
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { dirname, join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isSound } from "./lib/launch/code-digests.js";
import { oldestNode } from "./lib/launch/oldest-node.js";
import { ownTemplatesFor } from "./lib/own-files.js";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = "", ...args] = process.argv.slice(2);
const own = ownTemplatesFor(args);
const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
/** Stack traces name the sources. */
const debug = Boolean(process.env.PILAR_DEBUG);

if (!hasEnough(process.versions.node)) {
  end(`Node ${process.versions.node} terlalu lama / is too old: ${oldestNode.join(".")}+`, 1);
} else if (isInstalled(project)) await runInstalled(join(project, "dist"));
else await runMade(stampOf(project), loadMaker);

/** What compiles, in a checkout: as it is, or on a Node that reads no TypeScript compiled first. */
async function loadMaker() {
  const source = join(project, "scripts", "lib", "launch", "make-code.ts");
  if (process.features.typescript) return import(pathToFileURL(source).href);
  const { buildSync } = await import("esbuild");
  const made = join(project, ".cache", `make-code-${randomUUID()}.mjs`);
  const options = /** @type {const} */ ({ format: "esm", platform: "node", packages: "external" });
  try {
    buildSync({ entryPoints: [source], outfile: made, bundle: true, logLevel: "silent", ...options });
    return await import(pathToFileURL(made).href);
  } finally {
    try {
      rmSync(made, { force: true });
    } catch {
      // A virus scanner may hold it; it lies in a folder for what can be made again.
    }
  }
}

/** @param {string} dist */
async function runInstalled(dist) {
  if (own === undefined) return run(dist, join(project, ".cache", "v8"));
  // Node reads no TypeScript in a package: what compiles was compiled too.
  const maker = pathToFileURL(join(dist, "make-code.mjs")).href;
  return runMade(stampOf(project), () => import(maker));
}

/**
 * @param {string} stamp
 * @param {() => Promise<typeof import("./lib/launch/make-code.ts")>} maker
 */
async function runMade(stamp, maker) {
  const code = join(project, ".cache", "code", stamp);
  const folder = isReady(code) ? code : await make(code, maker);
  if (folder === undefined) return;
  keepInUse(folder);
  await run(folder, join(folder, "v8"));
}

/**
 * Code that is in use is not cleared away for newer code: a command loads its threads when it needs them.
 *
 * @param {string} folder
 */
function keepInUse(folder) {
  const touch = () => {
    try {
      const now = new Date();
      utimesSync(folder, now, now);
    } catch {
      // Nobody may write there, nor clear it away.
    }
  };
  touch();
  setInterval(touch, 60_000).unref();
}

/**
 * Whether the code is there, and is what was compiled: what was damaged gives way to what is compiled anew.
 *
 * @param {string} code
 */
function isReady(code) {
  if (!existsSync(code)) return false;
  if (isSound(code, command)) return true;
  try {
    rmSync(code, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // Nobody may write there: then it is compiled elsewhere.
  }
  return false;
}

/**
 * Whether this is the package as an office installs it. A checkout may have a dist/ of its own, which is of the sources as
 * they were when it was packed.
 *
 * @param {string} project
 */
function isInstalled(project) {
  return project.split(sep).includes("node_modules") && existsSync(join(project, "dist"));
}

/** @param {string} version 20.19.0 */
function hasEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * @param {string} folder that holds the compiled commands
 * @param {string} v8 where V8 may keep what it makes of them
 */
async function run(folder, v8) {
  const named = join(folder, `${command}.mjs`);
  // What is no command has a hyphen in its name.
  const isCommand = /^[a-z]+$/.test(command) && existsSync(named);
  const file = isCommand ? named : join(folder, "help.mjs");
  // Since Node 22.
  module.enableCompileCache?.(v8);
  // Threads take it from here.
  process.env.NODE_COMPILE_CACHE = v8;
  if (debug) process.setSourceMapsEnabled(true);
  process.argv.splice(1, isCommand ? 2 : 1, file);
  if (own === undefined || debug) await import(pathToFileURL(file).href).catch(endForMachine);
  else await runWithOwn(file);
}

/**
 * A command has words for what the machine refuses, once it is loaded.
 *
 * @param {NodeJS.ErrnoException} error
 */
function endForMachine(error) {
  if (debug || !error.code || !["EMFILE", "ENFILE", "ENOMEM", "EACCES", "EIO"].includes(error.code))
    throw error;
  const few =
    "Batas berkas terbuka terlalu kecil (ulimit -n: 128 atau lebih) / Too few files may be open (128 or more)";
  end(`${/FILE$/.test(error.code) ? few : "Kode tidak terbaca / The code cannot be read"}: ${error.code}`, 1);
}

/**
 * Commands tell of what fails in them. What an office's own code throws while it is loaded, or later on its own, is in no command's hands.
 *
 * @param {string} file
 */
async function runWithOwn(file) {
  process.on("uncaughtException", (error) => {
    endForOwn(error);
    process.exit();
  });
  await import(pathToFileURL(file).href).catch(endForOwn);
}

/** @param {unknown} error */
function endForOwn(error) {
  const reason = error instanceof Error ? error.message : String(error);
  const told = `Kode di templates/ gagal dijalankan / Code in templates/ fails when it runs:\n  ${reason}`;
  end(`${told}\n  (PILAR_DEBUG=1: berkas dan baris / file and line)`, 1);
}

/**
 * @param {string} code where the compiled commands belong
 * @param {() => Promise<typeof import("./lib/launch/make-code.ts")>} maker
 * @returns {Promise<string | undefined>} where they are; undefined where they cannot be made
 */
async function make(code, maker) {
  const loaded = await maker().catch((error) => error);
  if (!("makeCode" in loaded)) {
    const isMissing = loaded.code === "ERR_MODULE_NOT_FOUND";
    end(isMissing ? "Jalankan dahulu / first run: npm ci" : String(loaded.message), 1);
    return undefined;
  }
  // Ended by a signal, a process lets nothing be cleared away.
  const stop = (/** @type {NodeJS.Signals} */ signal) => process.exit(128 + constants.signals[signal]);
  for (const signal of signals) process.on(signal, stop);
  const made = await loaded.makeCode(project, code, { debug, own });
  // It would keep its 290 MB for as long as the command runs.
  await loaded.stopCompiler();
  for (const signal of signals) process.off(signal, stop);
  if ("folder" in made) return made.folder;
  end(made.reason, 1);
  return undefined;
}

/**
 * Changes with every file that compiled code is made of, the installed packages and an office's own templates included.
 *
 * @param {string} project
 */
function stampOf(project) {
  const files = ["package.json", "package-lock.json", "tsconfig.json", "eleventy.config.ts"];
  files.push("node_modules/.package-lock.json");
  const paths = files.map((file) => join(project, file));
  const roots = ["scripts", "templates"].map((root) => join(project, root));
  for (const root of own === undefined ? roots : [...roots, own]) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) paths.push(join(entry.parentPath, entry.name));
    }
  }
  const stamps = paths.map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return `${path} ${found?.size} ${found?.mtimeMs} ${found?.ctimeMs}`;
  });
  return createHash("sha256")
    .update(`${debug}\n${stamps.join("\n")}`)
    .digest("hex")
    .slice(0, 16);
}

/**
 * @param {string} message
 * @param {number} exitCode
 */
function end(message, exitCode) {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}
