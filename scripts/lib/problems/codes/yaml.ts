/** What can be wrong with YAML, and how front matter is set apart. */

export interface YamlProblems {
  "no-front-matter": Record<never, never>;
  "unclosed-front-matter": Record<never, never>;
  /** `found` is the text behind ---, or the line that was meant to be --- */
  "front-matter-fence": {
    readonly wrong: "text" | "line";
    readonly found: string;
    readonly place: "opening" | "closing";
  };
  /** `key` is a field's, and the body begins with it */
  "field-in-body": { readonly key: string };
  /** `key` stands before a colon without a space, where that is the reason; `meant` is how the line should be written */
  "invalid-yaml": {
    readonly reason: string;
    readonly key?: string | undefined;
    readonly meant?: string | undefined;
  };
  /** with its # */
  "comment-in-text": { readonly comment: string };
  /** `place` is what the # stands before: a colour, an item or key, words of a text */
  "comment-hashtag": {
    readonly word: string;
    readonly place: "colour" | "hashtag" | "text";
    /** what a whole list was meant to hold */
    readonly list?: readonly string[];
  };
  "yaml-alias-bomb": { readonly limit: number };
}

export const yamlWarnings = ["comment-in-text"] satisfies (keyof YamlProblems)[];
