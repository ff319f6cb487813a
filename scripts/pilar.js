#!/usr/bin/env node
// @ts-check
/**
 * Runs a command: pilar check --strict
 *
 * A package brings its commands compiled, in dist/. In a checkout they are compiled into .cache/code/<stamp> once for each
 * state of the sources. What V8 makes of them is kept too: loading is most of a short command's time. This file is JavaScript
 * because it runs before anything is compiled, and Node takes longer to read a TypeScript file than to do all that is done here.
 */
import { hash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import module from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";

const project = dirname(import.meta.dirname);
const [command = ""] = process.argv.slice(2);
/** Stack traces name the sources. */
const debug = Boolean(process.env.PILAR_DEBUG);
/** The first Node that has all that compiled code asks of it. */
const oldest = /** @type {const} */ ([22, 14]);

if (isInstalled(project)) {
  if (hasEnough(process.versions.node)) await run(join(project, "dist"), join(project, ".cache", "v8"));
  else end(`Node ${process.versions.node} terlalu lama / is too old: ${oldest.join(".")}+`, 1);
} else if (!process.features.typescript) {
  end(`Node ${process.versions.node} terlalu lama / is too old: npm ci, npm run ${command || "check"}`, 1);
} else {
  const code = join(project, ".cache", "code", stampOf(project));
  const folder = existsSync(code) ? code : await make(code);
  if (folder !== undefined) await run(folder, join(folder, "v8"));
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

/** @param {string} version 22.14.0 */
function hasEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = oldest;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * @param {string} folder that holds the compiled commands
 * @param {string} v8 where V8 may keep what it makes of them
 */
async function run(folder, v8) {
  const file = join(folder, `${command}.mjs`);
  // What is no command has a hyphen in its name.
  if (!/^[a-z]+$/.test(command) || !existsSync(file)) {
    const known = readdirSync(folder).flatMap((name) => /^([a-z]+)\.mjs$/.exec(name)?.[1] ?? []);
    end(`Perintah / command: ${known.sort().join(", ")}`, 2);
    return;
  }
  module.enableCompileCache(v8);
  // Threads take it from here.
  process.env.NODE_COMPILE_CACHE = v8;
  if (debug) process.setSourceMapsEnabled(true);
  process.argv.splice(1, 2, file);
  await import(pathToFileURL(file).href);
}

/**
 * @param {string} code where the compiled commands belong
 * @returns {Promise<string | undefined>} where they are; undefined where they cannot be made
 */
async function make(code) {
  const { makeCode } = await import("./lib/launch/make-code.ts");
  const made = await makeCode(project, code, { debug });
  if ("folder" in made) return made.folder;
  end(made.reason, 1);
  return undefined;
}

/**
 * Changes with every file that compiled code is made of, the installed packages included.
 *
 * @param {string} project
 */
function stampOf(project) {
  const files = ["package.json", "package-lock.json", "tsconfig.json", "eleventy.config.ts"];
  files.push("node_modules/.package-lock.json");
  for (const root of ["scripts", "templates"]) {
    for (const entry of readdirSync(join(project, root), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(join(entry.parentPath, entry.name).slice(project.length + 1));
    }
  }
  const stamps = files.map((file) => {
    const found = statSync(join(project, file), { throwIfNoEntry: false });
    return `${file} ${found?.size} ${found?.mtimeMs} ${found?.ctimeMs}`;
  });
  return hash("sha256", `${debug}\n${stamps.join("\n")}`).slice(0, 16);
}

/**
 * @param {string} message
 * @param {number} exitCode
 */
function end(message, exitCode) {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}
