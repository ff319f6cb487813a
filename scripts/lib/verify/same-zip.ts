import { unzipSync } from "fflate";
import { isSamePicture } from "./same-picture.ts";

/** Whether two share kits hold the same files, of which pictures may have other bytes. */
export async function isSameZip(one: Uint8Array, other: Uint8Array): Promise<boolean> {
  try {
    // What a kit holds is stored as it is: a zip that unpacks to much more than it has is none of ours.
    let room = other.length * 2;
    const filter = ({ originalSize }: { readonly originalSize: number }): boolean => {
      room -= originalSize;
      return room >= 0;
    };
    const [served, made] = [unzipSync(one, { filter }), unzipSync(other)];
    const names = Object.keys(made);
    if (Object.keys(served).join("\n") !== names.join("\n")) return false;
    for (const name of names) {
      const [there, right] = [served[name], made[name]];
      if (!there || !right) return false;
      if (!Buffer.from(there).equals(right) && !(await isSamePicture(name, there, right))) return false;
    }
    return true;
  } catch {
    return false;
  }
}
