/** A picture as the site serves it, made by the image pass before any page is rendered. */
export interface Picture {
  /** pixels of the largest JPEG, upright */
  readonly width: number;
  readonly height: number;
  /** address of the JPEG that a browser without <picture> shows */
  readonly src: string;
  /** best first; `srcset` is ready for the attribute: "/gambar/x-400.avif 400w, …" */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
}

/** Pictures by the absolute path of the file they come from. */
export type Pictures = ReadonlyMap<string, Picture>;
