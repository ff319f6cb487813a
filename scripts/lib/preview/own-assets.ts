/** The style sheet and the script of the preview itself. */
import { readFileSync } from "node:fs";
import { previewAddress } from "../model/addresses.ts";
import { templateFile } from "../project.ts";

export const previewStylesheet = `${previewAddress}preview.css`;
export const previewScript = `${previewAddress}preview.js`;

/** The text at an address; undefined for any other address. */
export function ownAsset(address: string): string | undefined {
  if (address !== previewStylesheet && address !== previewScript) return undefined;
  return readFileSync(templateFile(`assets/${address.slice(previewAddress.length)}`), "utf8");
}
