/** Expressions of GitHub's workflows, as far as those of the project go: contexts, functions, ==, !=, &&, ||, ! and texts. */

export type Context = { readonly [name: string]: string | Context | undefined };

export interface Scope {
  readonly contexts: Context;
  readonly functions: Readonly<Record<string, (...values: string[]) => string | boolean>>;
}

type Value = string | boolean;

const token = /\s*(?:('(?:[^']|'')*')|(&&|\|\||==|!=|[()!,])|([A-Za-z_][\w-]*(?:\.[\w-]+)*))/y;

/** @throws for what is no expression that is known here */
export function evaluate(text: string, { contexts, functions }: Scope): Value {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (text.slice(token.lastIndex).trim() !== "") {
    const found = token.exec(text);
    if (!found) throw new Error(`No expression: ${text}`);
    tokens.push(found[0].trim());
  }
  let at = 0;
  const take = (...wanted: string[]): string | undefined =>
    wanted.includes(tokens[at] ?? "") ? tokens[at++] : undefined;
  const value = (): Value => {
    const next = tokens[at++] ?? "";
    if (next === "!") return !value();
    if (next === "(") {
      const inner = either();
      if (!take(")")) throw new Error(`No ) in ${text}`);
      return inner;
    }
    if (next.startsWith("'")) return next.slice(1, -1).replaceAll("''", "'");
    if (!take("(")) return named(next, contexts);
    const values: string[] = [];
    while (!take(")")) {
      values.push(String(either()));
      take(",");
    }
    const call = functions[next];
    if (!call) throw new Error(`${next}() is not known here`);
    return call(...values);
  };
  const compared = (): Value => {
    const left = value();
    const sign = take("==", "!=");
    if (!sign) return left;
    // Texts are compared without case.
    const same = String(left).toLowerCase() === String(value()).toLowerCase();
    return sign === "==" ? same : !same;
  };
  const both = (): Value => {
    let left = compared();
    while (take("&&")) {
      const right = compared();
      left = left ? right : left;
    }
    return left;
  };
  const either = (): Value => {
    let left = both();
    while (take("||")) {
      const right = both();
      left = left ? left : right;
    }
    return left;
  };
  const result = either();
  if (at < tokens.length) throw new Error(`Not read to its end: ${text}`);
  return result;
}

/** What is not there is an empty text. */
function named(path: string, contexts: Context): string {
  let found: string | Context | undefined = contexts;
  for (const part of path.split(".")) found = typeof found === "object" ? found[part] : undefined;
  return typeof found === "string" ? found : "";
}

/** Puts the value of each ${{ … }} in its place. */
export function fill(text: string, scope: Scope): string {
  return text.replace(/\$\{\{(.+?)\}\}/g, (_all, inner: string) => {
    const value = evaluate(inner, scope);
    return value === false ? "" : String(value);
  });
}
