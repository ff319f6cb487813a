/** A picture as the site serves it, made by the image pass before any page is rendered. */
export interface Picture {
  /** pixels of the largest JPEG, upright */
  readonly width: number;
  readonly height: number;
  /** address of the JPEG that a browser without <picture> shows */
  readonly src: string;
  /** best first */
  readonly sources: readonly PictureSource[];
}

/** A picture in one format. */
export interface PictureSource {
  /** image/avif */
  readonly type: string;
  /** smallest first; widths in pixels */
  readonly files: readonly { readonly address: string; readonly width: number }[];
}

/** Pictures by the absolute path of the file they come from. */
export type Pictures = ReadonlyMap<string, Picture>;
