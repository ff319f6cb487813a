/** What can be wrong with pictures. */

export interface PictureProblems {
  /** `sure` where only its ending or spelling is another; `there` are the pictures that could be meant */
  "missing-image": {
    readonly found: string;
    readonly place?: PicturePlace | undefined;
    readonly nearest: string | undefined;
    readonly sure?: boolean | undefined;
    /** `nearest` as it is to be written at that place */
    readonly meant?: string | undefined;
    readonly there?: readonly string[] | undefined;
  };
  "image-outside-post": { readonly found: string; readonly place?: Exclude<PicturePlace, "media"> };
  /** `notPublished` where it names no picture, but a file that stays out of the site whatever it is called */
  "space-in-address": { readonly found: string; readonly notPublished?: boolean };
  "image-type": { readonly found: string; readonly types: readonly string[] };
  "unreadable-image": { readonly found: string; readonly fault: ImageFault };
  /** what stands on cards only from a size on; both in pixels; `isThread` where a larger one of that shape would not either */
  "small-image": {
    readonly found: string;
    readonly width: number;
    readonly height: number;
    readonly isThread: boolean;
  };
  /** more than one picture in a file */
  "moving-image": { readonly found: string };
  "remote-image": { readonly found: string };
  "missing-alt": { readonly key: string; readonly image: string };
  /** `image` is the file that it should describe */
  "file-name-alt": { readonly found: string; readonly image: string };
  "large-image": { readonly found: string; readonly bytes: number; readonly limit: number };
}

export const pictureWarnings = [
  "small-image",
  "moving-image",
  "remote-image",
  "file-name-alt",
  "large-image",
] satisfies (keyof PictureProblems)[];

/** Where a picture belongs, if not in the folder of a post: beside the file of a standing page, or in media. */
export type PicturePlace = { readonly beside: string } | "media";

/** Why a file cannot be shown as a picture. */
export type ImageFault =
  /** of no bytes */
  | "empty"
  /** a picture that was cut off or changed */
  | "damaged"
  /** an iPhone's own kind */
  | "heic"
  | "svg"
  /** pictures of kinds that are not shown */
  | "gif"
  | "tiff"
  /** pictures of these kinds under the ending of another */
  | "jpeg"
  | "png"
  | "webp"
  | "avif"
  /** a picture that is an archive, a page or a document too */
  | "second-file"
  /** a link, device or pipe */
  | "irregular"
  /** of more bytes than are read */
  | "heavy"
  /** a drawing that holds or loads other files */
  | "parts"
  /** a drawing that takes longer than anybody waits */
  | "slow"
  /** a drawing that is allowed but cannot be drawn: the logo */
  | "drawing"
  | "video"
  /** PDF, Word, an archive */
  | "document"
  /** anything else */
  | "unknown"
  /** of more pixels than are read */
  | "large"
  /** longer than a picture of the web may be */
  | "tall"
  /** a logo that shows nothing at all */
  | "blank";

/** Why a file of an admin's cannot be put beside a post. */
export type PictureFault = "missing" | "folder" | ImageFault;
