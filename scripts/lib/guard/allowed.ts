/** What pages of a site may be made of. Elements and attributes that are not here are refused, whatever they do. */

export const elements: ReadonlySet<string> = new Set(
  [
    ...["html", "head", "meta", "title", "link", "script", "body", "noscript"],
    ...["main", "header", "footer", "nav", "aside", "section", "article", "address", "hgroup", "search"],
    ...[
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "p",
      "ul",
      "ol",
      "li",
      "dl",
      "dt",
      "dd",
      "div",
      "span",
      "br",
      "hr",
      "wbr",
    ],
    ...[
      "a",
      "b",
      "strong",
      "i",
      "em",
      "u",
      "s",
      "del",
      "ins",
      "mark",
      "small",
      "sub",
      "sup",
      "abbr",
      "cite",
      "q",
      "dfn",
    ],
    ...["blockquote", "pre", "code", "kbd", "samp", "var", "time", "data", "bdi", "bdo", "ruby", "rt", "rp"],
    ...["figure", "figcaption", "img", "picture", "source", "audio", "video", "track", "canvas"],
    ...["table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"],
    ...[
      "details",
      "summary",
      "dialog",
      "form",
      "button",
      "label",
      "input",
      "textarea",
      "select",
      "optgroup",
      "option",
    ],
    ...["fieldset", "legend", "output", "progress", "meter"],
    ...[
      "svg",
      "g",
      "path",
      "rect",
      "circle",
      "ellipse",
      "line",
      "polyline",
      "polygon",
      "text",
      "tspan",
      "desc",
      "defs",
    ],
    ...["use", "symbol", "pattern", "lineargradient", "radialgradient", "stop", "clippath", "mask", "marker"],
  ].flat(),
);

/** Attributes that send data (a form's own is looked at by itself), hold a document, or load by other ways than `src` and `href`. */
export const refusedAttributes: ReadonlySet<string> = new Set([
  ...["action", "formaction", "srcdoc", "ping", "background", "manifest", "codebase", "classid", "archive"],
  ...["dynsrc", "lowsrc", "attributionsrc", "is", "nonce"],
]);

/** Where a page may lead. */
export const schemes: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);

/** Attributes whose file a page loads by itself. */
export const loading: ReadonlySet<string> = new Set(["src", "poster", "srcset", "imagesrcset"]);

/** Attributes that lead somewhere, and those whose file is only loaded on some elements. */
export const leading: ReadonlySet<string> = new Set(["href", "xlink:href", "cite", "longdesc"]);

/** What a <link> may name on another server, as nothing is loaded from there. */
export const namingLinks: ReadonlySet<string> = new Set([
  "canonical",
  "alternate",
  "author",
  "license",
  "me",
  "help",
]);
