import { dirname } from "node:path";
import { isSameStamp } from "../files/stamp.ts";
import type { ImageFact, ImageFacts } from "../images/image-facts.ts";
import type { Office } from "../model/office.ts";

export interface OfficePictures {
  /** by absolute path */
  readonly facts: ReadonlyMap<string, ImageFact>;
  /** whether any came, went, or is another than before */
  readonly changed: boolean;
}

/**
 * What is known of every picture that an office uses, its logo too.
 *
 * @param before what was known; of these, only pictures in the folders of changed files are looked at again
 * @param paths what changed, absolute; undefined for whatever there is
 */
export async function picturesOfOffice(
  office: Office,
  images: ImageFacts,
  before: ReadonlyMap<string, ImageFact>,
  paths: readonly string[] | undefined,
): Promise<OfficePictures> {
  const files = new Set<string>();
  const { logo } = office.site.brand;
  if (logo) files.add(logo);
  for (const { image } of office.posts) if (image) files.add(image.file);
  for (const { images: used } of [...office.posts, ...office.pages])
    for (const { file } of used) files.add(file);

  const touched = paths && new Set(paths.flatMap((path) => [path, dirname(path)]));
  const open = [...files].filter((file) => !before.has(file) || !touched || touched.has(dirname(file)));
  const looked = await images.of(open);
  const again = new Set(open);
  const facts = new Map(
    [...files].flatMap((file): [string, ImageFact][] => {
      const fact = again.has(file) ? looked.get(file) : before.get(file);
      return fact ? [[file, fact]] : [];
    }),
  );
  const changed =
    facts.size !== before.size ||
    [...again].some((file) => {
      const fact = facts.get(file);
      return fact ? !isSameStamp(before.get(file)?.stamp, fact.stamp) : before.has(file);
    });
  return { facts, changed };
}
