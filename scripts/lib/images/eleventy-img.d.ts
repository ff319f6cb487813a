/** The part of eleventy-img that is used here; the package ships no types. */
declare module "@11ty/eleventy-img" {
  import type { Sharp } from "sharp";

  export interface ImageOptions {
    widths: (number | "auto")[];
    formats: ("avif" | "webp" | "jpeg")[];
    outputDir: string;
    fixOrientation: boolean;
    /** of a source that is pixels alone */
    sharpOptions: { raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } };
    filenameFormat: (id: string, src: string, width: number, format: string) => string;
    sharpAvifOptions: { quality: number; effort: number };
    sharpWebpOptions: { quality: number };
    sharpJpegOptions: { quality: number; mozjpeg: boolean };
    useCache: boolean;
    /** gives the files as bytes, and writes none */
    dryRun: true;
    /** says what there would be, and makes none of it */
    statsOnly?: boolean;
    /** called for each output before it is turned, resized and encoded */
    transform: (image: Sharp, output: { width: number; height: number; format: string }) => void;
  }
  export interface ImageFile {
    format: string;
    width: number;
    height: number;
    filename: string;
    sourceType: string;
    size: number;
    buffer: Uint8Array;
  }
  export type ImagesMade = Partial<Record<"avif" | "webp" | "jpeg", ImageFile[]>>;
  export default function Image(source: Uint8Array, options: ImageOptions): Promise<ImagesMade>;
}
