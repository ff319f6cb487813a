/** A link whose scheme is not allowed; it is shown as text. */
export interface RefusedLink {
  readonly url: string;
}

/** A picture as the author wrote it. `line` counts from 0 within the body, at the start of its block. */
export interface MarkdownImage {
  readonly source: string;
  readonly alt: string;
  readonly line: number;
}

/** What the rules share with each other during one render. */
export interface RenderState {
  readonly images: MarkdownImage[];
  readonly refusedLinks: RefusedLink[];
}
