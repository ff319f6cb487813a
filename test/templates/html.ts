/** Pages read as a browser reads them. */
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** All elements of a page, in their order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text within an element. */
export function textOf(node: Node): string {
  if (node.nodeName === "#text" && "value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** The content of the <meta> of a name or property. */
export function meta(html: string, name: string): string | undefined {
  const found = elementsOf(html).find(
    (element) =>
      element.tagName === "meta" &&
      [attribute(element, "name"), attribute(element, "property")].includes(name),
  );
  return found && attribute(found, "content");
}

/** Every address that a page links to or loads, in href, src and srcset. */
export function addressesIn(html: string): string[] {
  return elementsOf(html).flatMap((element) => {
    const sources = attribute(element, "srcset")
      ?.split(", ")
      .map((entry) => entry.split(" ")[0]);
    return [attribute(element, "href"), attribute(element, "src"), ...(sources ?? [])].filter(
      (a) => a !== undefined,
    );
  });
}
