import type { SourceBody } from "../model/source.ts";
import type { Read, WaivingRead } from "../problems/read.ts";
import type { ContentFile } from "./content-file.ts";
import { labelIn } from "./folder.ts";
import { findFaults } from "./guarded.ts";

type FileRead<T> = WaivingRead<T | undefined> & { readonly body: SourceBody };

/**
 * A reader that never throws: what it throws at becomes a problem of that line, beside all the others of the file.
 *
 * @param label how problems name the content folder
 */
export function guardedFile<T>(
  label: string,
  read: (file: ContentFile) => FileRead<T>,
): (file: ContentFile) => FileRead<T> {
  return (file) => {
    try {
      return read(file);
    } catch (error) {
      return readAround(file, error, read, labelIn(label, file.name));
    }
  };
}

function readAround<T>(
  file: ContentFile,
  error: unknown,
  read: (file: ContentFile) => FileRead<T>,
  label: string,
): FileRead<T> {
  const text = file.bytes instanceof Uint8Array ? Buffer.from(file.bytes).toString("utf8") : "";
  const readText = (some: string): FileRead<T> => read({ ...file, bytes: Buffer.from(some) });
  const faults = findFaults(text, error, readText, label);
  let others: Read<unknown>["problems"] = [];
  try {
    others = readText(faults.text).problems;
  } catch {
    // More lines are at fault than are told.
  }
  const known = others.filter(({ code, data }) => code !== "missing-field" || !faults.keys.has(data.key));
  const problems = [...known, ...faults.problems].sort((a, b) => a.line - b.line);
  return { value: undefined, problems, body: [] };
}
