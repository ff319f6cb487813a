/** Where the folder lies: in ways of a path that trouble git, npm or Windows. */
import { longestPath } from "../reading/file-names.ts";
import type { Examination } from "./examination.ts";

export type PlaceFault =
  /** a service that copies files to the internet takes hold of them while they are written */
  | { readonly kind: "cloud"; readonly name: string }
  /** on another computer */
  | { readonly kind: "network" }
  /** npm's own scripts stumble over these */
  | { readonly kind: "signs"; readonly signs: string }
  /** Windows takes 259 characters, of which the files of an office need some */
  | { readonly kind: "long"; readonly length: number; readonly limit: number };

/** By how their folders are named. */
const clouds = [
  ["OneDrive", /^onedrive(?: - .+)?$/i],
  ["Google Drive", /^(?:google ?drive|my drive|drive saya|googledrive-.+)$/i],
  ["Dropbox", /^dropbox(?: \(.+\))?$/i],
  ["iCloud", /^(?:iclouddrive|com~apple~clouddocs)$/i],
] as const;

/** Characters of a path on Windows (MAX_PATH less its end), and what `content/` takes of them. */
const windowsLimit = 259 - longestPath - "/content/".length;

/** @param folder absolute, as that platform writes it */
export function placeFaults(folder: string, platform: NodeJS.Platform): PlaceFault[] {
  const windows = platform === "win32";
  const names = folder.split(windows ? /[\\/]/ : "/").filter((name) => name !== "");
  const cloud = clouds.find(([, pattern]) => names.some((name) => pattern.test(name)));
  // cmd.exe, through which npm calls commands on Windows; elsewhere a colon parts the folders of PATH.
  const odd = windows ? /[&^!%;,=`'\p{Cc}]/gu : /[:\p{Cc}]/gu;
  const below = windows ? names.slice(1).join("") : names.join("");
  const signs = [...new Set(below.match(odd))].map((sign) => (/\p{Cc}/u.test(sign) ? "�" : sign)).join(" ");
  return [
    ...(cloud ? [{ kind: "cloud", name: cloud[0] } as const] : []),
    ...(windows && /^[\\/]{2}(?![.?])/.test(folder) ? [{ kind: "network" } as const] : []),
    ...(signs === "" ? [] : [{ kind: "signs", signs } as const]),
    ...(windows && folder.length > windowsLimit
      ? [{ kind: "long", length: folder.length, limit: windowsLimit } as const]
      : []),
  ];
}

export const place: Examination = ({ folder, platform, words: { doctor } }) => {
  const faults = placeFaults(folder, platform);
  if (faults.length === 0) return { state: "well", says: folder };
  const says = `${folder}: ${faults.map((fault) => doctor.place.faults(fault)).join("; ")}`;
  return { state: "watch", says, mend: doctor.place.mend };
};
