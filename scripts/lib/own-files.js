// @ts-check
/**
 * Where an office's own code is. JavaScript, because it is asked before anything is compiled.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { contentArgument } from "./content-argument.js";

/**
 * The `templates` folder beside an office's content. What lies beside Pilar's own content is Pilar's.
 *
 * @param {readonly string[]} args of a command
 * @returns {string | undefined} absolute; undefined where there is no code in it
 */
export function ownTemplatesFor(args) {
  const root = dirname(resolve(contentArgument(args)));
  const folder = join(root, "templates");
  try {
    if (!readdirSync(folder, { recursive: true, encoding: "utf8" }).some(isOwnCode)) return undefined;
  } catch {
    return undefined;
  }
  return isPilar(root) ? undefined : folder;
}

/** @param {string} name */
export function isOwnCode(name) {
  return /\.(?:tsx?|css|js)$/.test(name) && !name.includes("node_modules");
}

/** @param {string} folder */
function isPilar(folder) {
  const file = join(folder, "package.json");
  try {
    return existsSync(file) && JSON.parse(readFileSync(file, "utf8")).name === "pilar";
  } catch {
    return false;
  }
}
