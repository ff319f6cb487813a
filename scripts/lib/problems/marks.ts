/** Marks in a body that Markdown does not read as their author meant. */

/** Shown to readers as they were typed; those of a field are what Markdown takes in a body. */
export type UnreadMarkKind =
  | "address"
  | "attributes"
  | "bullet"
  | "container"
  | "emoji-name"
  | "entity"
  | "field-html"
  | "field-link"
  | "field-stress"
  | "footnote"
  | "heading"
  | "heading-space"
  | "highlight"
  | "html"
  | "html-comment"
  | "image"
  | "item"
  | "item-space"
  | "joined-lines"
  | "letters"
  | "link"
  | "link-reference"
  | "link-reversed"
  | "link-space"
  | "page-mark"
  | "rule"
  | "stress"
  | "strike"
  | "table-columns"
  | "table-head"
  | "table-row"
  | "table-tabs"
  | "task"
  | "template"
  | "wiki-link";

export interface UnreadMark {
  readonly kind: UnreadMarkKind;
  /** as it was typed, shortened */
  readonly found: string;
  /** what to write instead, where that is beyond doubt */
  readonly meant?: string | undefined;
  /** the element of `html`, in lower case */
  readonly tag?: string | undefined;
}

/** Read as something else, which takes the marks away. */
export type MisreadMarkKind =
  /** stars between numbers */
  | "times"
  /** backticks as apostrophes */
  | "backtick"
  /** dashes right below a text */
  | "underline"
  /** numbers of a list that do not follow each other */
  | "numbers"
  /** a paragraph that begins further in */
  | "indent"
  /** ``` without an end */
  | "fence"
  /** a line right below a table */
  | "table-line";

/** Text that is shown nowhere. */
export type LostTextKind =
  /** in a table's row, beyond the columns of its head */
  | "cell"
  /** [name]: …, to which nothing refers */
  | "reference"
  /** [^1]: …, to which nothing refers, or a second one of that name */
  | "footnote"
  /** *[KPKNL]: …, which stands nowhere */
  | "abbreviation"
  /** behind ``` */
  | "fence";
