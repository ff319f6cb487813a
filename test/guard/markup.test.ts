import fc from "fast-check";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, test } from "vitest";
import { decoded, readMarkup } from "../../scripts/lib/guard/markup.ts";

interface Told {
  readonly elements: Map<string, Set<string>>;
  readonly whole: boolean;
}

function toldOf(source: string): Told {
  const elements = new Map<string, Set<string>>();
  const whole = readMarkup(source, {
    open({ name, attributes }) {
      const names = elements.get(name) ?? new Set();
      for (const attribute of attributes) names.add(`${attribute.name}=${decoded(attribute.value)}`);
      elements.set(name, names);
    },
    close() {},
    text() {},
  });
  return { elements, whole };
}

function elementsOf(source: string, scriptingEnabled: boolean): Tree.Element[] {
  const found: Tree.Element[] = [];
  const walk = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      found.push(child);
      walk("content" in child ? child.content : child);
    }
  };
  walk(parse(source, { scriptingEnabled }));
  return found;
}

describe("reading markup as this project writes it", () => {
  test("tells of each tag, its attributes and the texts between", () => {
    const told: string[] = [];
    const whole = readMarkup('<!doctype html><P class="a b"\n hidden>x &amp; y<br/><!-- z --></P>', {
      open: ({ name, attributes, ended }) =>
        told.push(
          `<${name} ${attributes.map((one) => `${one.name}=${one.value}`).join(",")}${ended ? "/" : ""}`,
        ),
      close: (name) => told.push(`</${name}`),
      text: (source, start, end) => told.push(source.slice(start, end)),
    });
    expect(whole).toBe(true);
    expect(told).toEqual(["<p class=a b,hidden=", "x &amp; y", "<br /", "</p"]);
  });

  test.each([
    "<p title='a'>",
    "<p title=a>",
    '<p title="<a>">',
    "a < b",
    "<![CDATA[a]]>",
    "<!-- <b> -->",
    "<?x?>",
    "<p",
    "a\0b",
  ])("leaves %j to another reader", (source) => {
    expect(toldOf(source).whole).toBe(false);
  });

  test("misses no element and no attribute that a browser would see, whatever it reads", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          "<p>",
          "</p>",
          "<title>",
          "</title>",
          "<noscript>",
          "</noscript>",
          "<textarea>",
          "</textarea>",
          "<svg>",
          "</svg>",
        ],
        ...[
          "<style>",
          "</style>",
          "<script>",
          "</script>",
          '<a href="x">',
          "</a>",
          '<img src="a" onerror="b"/>',
          "<!-- a -->",
        ],
        ...[
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "<math>",
          "<mi>",
          "<select>",
          "<template>",
          "</template>",
          "<!--",
          "-->",
          "--!>",
        ],
        ...[
          "<plaintext>",
          "<xmp>",
          "</xmp>",
          "<iframe>",
          '<p title="&lt;&quot;">',
          "&lt;b&gt;",
          "<",
          ">",
          '"',
          "'",
          "=",
          "/",
          "x",
          " ",
        ],
      ),
      fc.string({ maxLength: 3 }),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, scripting) => {
        const source = pieces.join("");
        const { elements, whole } = toldOf(source);
        if (!whole) return;
        read++;
        for (const { tagName, attrs } of elementsOf(source, scripting)) {
          if (
            ["html", "head", "body", "tbody", "tr", "colgroup", "p", "image"].includes(tagName) &&
            attrs.length === 0
          )
            continue;
          const names = elements.get(tagName.toLowerCase());
          expect(names, `${tagName} in ${source}`).toBeDefined();
          for (const { name, value } of attrs)
            expect(names, source).toContain(`${name.toLowerCase()}=${value}`);
        }
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(200);
  });
});
