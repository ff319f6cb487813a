/**
 * A YAML text given other values, in which all that keeps its value keeps its bytes: comments, order, quotation marks and empty
 * lines. It runs in the browser as well, and knows no files.
 */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from "yaml";
import { isSame } from "./same.ts";
import { applied, editsOf } from "./yaml-edits.ts";
import { NoPlaceError } from "./yaml-places.ts";
import { isCollectionValue, isPlainMap, keyOf, type Plain, textOf } from "./yaml-values.ts";

/** The text would have to be written anew, and so might lose what people wrote in it. */
export class UneditableYamlError extends Error {}

/**
 * @param text of one YAML document, perhaps of comments alone
 * @param wanted what it is to say
 * @throws UneditableYamlError where the values cannot be put into the text as it stands
 */
export function editYaml(text: string, wanted: Plain): string {
  const document = parseDocument(text, { logLevel: "error" });
  if (document.errors.length > 0) throw new UneditableYamlError(document.errors[0]?.message);
  if (isSame(document.toJS(), wanted)) return text;
  for (const edited of [inPlace(text, document, wanted), rewritten(document, wanted)]) {
    if (edited !== undefined && says(edited, wanted)) return edited;
  }
  throw new UneditableYamlError();
}

function says(text: string, wanted: Plain): boolean {
  const document = parseDocument(text, { logLevel: "silent" });
  return document.errors.length === 0 && isSame(document.toJS(), wanted);
}

function inPlace(text: string, document: Document.Parsed, wanted: Plain): string | undefined {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    const comments = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    return comments + textOf(wanted, 0);
  }
  try {
    const edits = refersToItself(document) ? undefined : editsOf(contents, wanted, text);
    return edits && applied(text, edits);
  } catch (error) {
    if (error instanceof NoPlaceError) return undefined;
    throw error;
  }
}

/** Anchors and what refers to them: a part of the text then says more than one thing. */
function refersToItself(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor) found = true;
      return found ? visit.BREAK : undefined;
    },
  });
  return found;
}

/** The library's own way, which keeps comments but lays out all of the text anew. */
function rewritten(document: Document.Parsed, wanted: Plain): string {
  const copy = document.clone();
  setIn(copy, [], copy.contents, wanted);
  return copy.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function setIn(document: Document, path: readonly unknown[], node: unknown, wanted: Plain): void {
  if (isCollection(node) && isSame(node.toJS(document), wanted)) return;
  if (isMap(node) && isPlainMap(wanted)) {
    const pairs = [...node.items] as Pair<Node, Node | null>[];
    pairs.forEach(({ key, value }, i) => {
      const name = keyOf(key);
      if (Object.hasOwn(wanted, name)) return;
      const said = [key.commentBefore, key.comment, value?.commentBefore, value?.comment].filter(Boolean);
      const next = pairs[i + 1]?.key;
      document.deleteIn([...path, ownKey(key)]);
      if (said.length === 0) return;
      if (next) next.commentBefore = [...said, next.commentBefore].filter(Boolean).join("\n");
      else node.comment = [...said, node.comment].filter(Boolean).join("\n");
    });
    for (const [key, value] of Object.entries(wanted)) {
      // A year as a key is a number here, and would be added again as text.
      const pair = pairs.find((one) => keyOf(one.key) === key);
      const at = [...path, pair ? ownKey(pair.key) : key];
      if (document.hasIn(at)) setIn(document, at, document.getIn(at, true), value);
      else document.setIn(at, document.createNode(value));
    }
    return;
  }
  if (isScalar(node) && !isCollectionValue(wanted)) node.value = wanted;
  else if (path.length === 0) document.contents = document.createNode(wanted);
  else document.setIn(path, document.createNode(wanted));
}

/** As the library finds it. */
function ownKey(key: Node): unknown {
  return isScalar(key) ? key.value : key;
}
