/** What the editor lists of what an office writes: posts and standing pages. */
import type { Words } from "../language/words.ts";
import type { Channel, Pillar, Site } from "../model/office.ts";
import { pageSchema, postSchema } from "../reading/schema/post.ts";
import type { CmsCollection, CmsField } from "./cms-config.ts";
import {
  content,
  dateField,
  type EditorOffice,
  idPattern,
  optionsFor,
  registered,
  registeredHashtags,
  several,
  timeField,
} from "./common-fields.ts";
import { type BaseField, baseOf, type FieldOptions, fieldsOf, type Own, select } from "./fields.ts";
import { bodyField, picturesField } from "./file-forms.ts";

/** Characters of a folder's name: paths stay short enough for Windows. */
export const longestSlug = 60;

export function postsCollection(office: EditorOffice, words: Words): CmsCollection {
  const { editor } = words;
  const { labels, options } = optionsFor("post", words, ownFieldsOfPosts(office, words));
  const date = dateField("date", labels, true);
  const time = timeField("dateTime", labels, false);
  const made = new Map(fieldsOf(postSchema, options).map((field) => [field.name, field]));
  made.set("date", { ...date, default: "{{now}}" });
  made.set("dateTime", time);
  for (const field of bodyFields(labels)) made.set(field.name, field);
  made.set("draft", {
    ...baseOf("draft", "draft", labels, false),
    ...{ widget: "boolean", default: !reviews(office.site) },
  });
  made.set("slidesAuto", { ...baseOf("slidesAuto", "slidesAuto", labels, false), widget: "boolean" });
  const { posts } = editor.collections;
  return {
    ...{ name: "posts", label: posts.label, label_singular: posts.one, description: posts.about },
    ...{ icon: "article", folder: `${content}/posts`, format: "post" },
    // Not {{year}} and {{month}}: they are those of the moment at which a post is saved.
    path: "{{date | date('YYYY-MM')}}/{{slug}}/index",
    slug: {
      ...{ template: "{{title}}", editable: ["create"], hint: editor.slugHint },
      pattern: [idPattern, editor.slugPattern],
    },
    preview_path: "{{date | date('YYYY/MM')}}/{{slug}}/",
    preview_path_date_field: "date",
    ...besideEntry,
    summary: "{{title}} · {{date}}",
    sortable_fields: { fields: ["date", "title"], default: { field: "date", direction: "descending" } },
    view_filters: [{ name: "drafts", label: editor.drafts, field: "draft", pattern: true }],
    view_groups: [{ name: "month", label: editor.byMonth, field: "date", pattern: "\\d{4}-\\d{2}" }],
    fields: inOrder(made, postOrder),
  };
}

/** As an author thinks of them; those that are rarely wanted come last. */
const postOrder = [
  ...[
    "title",
    "date",
    "dateTime",
    "pillar",
    "kind",
    "hashtags",
    "summary",
    "image",
    "imageAlt",
    "body",
    "pictures",
  ],
  ...[
    "draft",
    "channels",
    "campaign",
    "collaborators",
    "captions",
    "slidesAuto",
    "slides",
    "quote",
    "figure",
    "auction",
  ],
  ...["corrections", "withdrawn"],
  ...["classification", "until", "untilTime", "fulfils"],
  ...["validUntil", "validUntilTime", "reviewBy", "owner"],
  "history",
];

function ownFieldsOfPosts({ site, pillars }: EditorOffice, words: Words) {
  const names = words.site.channelNames;
  const own = Object.keys(site.channels) as Channel[];
  const channels = own.length > 0 ? own : (Object.keys(names) as Channel[]);
  const { labels } = optionsFor("post", words, {});
  return {
    date: [],
    pillar: (base) =>
      select(
        base,
        pillars.map(({ id, label }) => [id, label]),
      ),
    kind: kindsOf(pillars),
    hashtags: registeredHashtags(5, 1),
    image: pictureField,
    channels: several(channels.map((channel) => [channel, names[channel]])),
    campaign: registered("campaigns", "id", "name"),
    until: [dateField("until", labels, false), timeField("untilTime", labels, false)],
    ...validityDates(labels),
    collaborators: severalOf(registered("collaborators", "id", "name"), 5),
    fulfils: severalOf(registered("berkala", "id", "name"), 10),
    captions: (base) => ({
      ...base,
      ...{ widget: "object", required: false },
      fields: channels.map((channel) => ({
        ...{ name: channel, label: names[channel], widget: "text", required: false },
        use_emoji_autocomplete: false,
      })),
    }),
    ...noteDates("corrections", labels),
    ...noteDates("withdrawn", labels),
    "auction.deadline": [
      dateField("deadline", labels, true, "auction."),
      timeField("deadlineTime", labels, false, "auction."),
    ],
    "auction.date": [
      dateField("date", labels, false, "auction."),
      timeField("dateTime", labels, false, "auction."),
    ],
    "auction.limit": amountField(words),
    "auction.deposit": amountField(words),
    slides: (base) => ({ ...base, widget: "list", required: false, max: 10, field: lineField(base, 160) }),
    draft: [],
  } satisfies Record<string, Own>;
}

function severalOf(choice: Own, max: number): Own {
  return (base) => ({ ...(choice as (base: BaseField) => CmsField)(base), multiple: true, max });
}

/** When a note was written, in two fields as all moments are. */
function noteDates(key: string, labels: FieldOptions["labels"]): FieldOptions["own"] {
  const above = `${key}.`;
  return {
    [`${key}.date`]: [dateField("date", labels, true, above), timeField("dateTime", labels, false, above)],
  };
}

/** Until when a text holds, and the day on which it is looked at again. */
function validityDates(labels: FieldOptions["labels"]): FieldOptions["own"] {
  return {
    validUntil: [dateField("validUntil", labels, false), timeField("validUntilTime", labels, false)],
    reviewBy: [dateField("reviewBy", labels, false)],
  };
}

function kindsOf(pillars: readonly Pillar[]): Own {
  const byId = new Map<string, { readonly pillars: string[]; readonly label: string }>();
  for (const pillar of pillars) {
    for (const { id, label } of pillar.kinds) {
      const known = byId.get(id);
      if (known) known.pillars.push(pillar.label);
      else byId.set(id, { pillars: [pillar.label], label });
    }
  }
  if (byId.size === 0) return false;
  const rows = Array.from(
    byId,
    ([id, { label, pillars: of }]) => [id, `${of.join(", ")}: ${label}`] as const,
  );
  return (base) => select(base, rows);
}

function amountField(words: Words): Own {
  const pattern = ["^(?:[Rr]p\\.?\\s*)?\\d[\\d.]*(?:,(?:-|00))?$", words.editor.patterns.amount];
  return (base) => ({ ...base, widget: "string", pattern });
}

function lineField(base: BaseField, maxlength: number): CmsField {
  return { name: "text", label: base.label, widget: "string", maxlength, use_emoji_autocomplete: false };
}

export function pagesCollection(words: Words): CmsCollection {
  const { editor } = words;
  const { labels: own } = optionsFor("page", words, {});
  const { labels, options } = optionsFor("page", words, {
    ...noteDates("corrections", own),
    ...validityDates(own),
  });
  const { pages } = editor.collections;
  return {
    ...{ name: "pages", label: pages.label, label_singular: pages.one, description: pages.about },
    ...{ icon: "description", folder: `${content}/pages`, format: "page" },
    slug: {
      ...{ template: "{{title}}", editable: ["create"], hint: editor.slugHint },
      pattern: [idPattern, editor.slugPattern],
    },
    preview_path: "{{slug}}/",
    ...besideEntry,
    sortable_fields: { fields: ["title"] },
    fields: [...fieldsOf(pageSchema, options), ...bodyFields(labels)],
  };
}

/**
 * The text as it is written, and pictures to put into it. The editor's own rich text is not offered: as soon as a post is opened it writes
 * the text anew, and loses tables with alignment, numbers of lists and fences of code.
 */
function bodyFields(labels: FieldOptions["labels"]): CmsField[] {
  return [
    { ...baseOf(bodyField, bodyField, labels, false), widget: "text", use_emoji_autocomplete: false },
    {
      ...baseOf(picturesField, picturesField, labels, false),
      ...{ widget: "list", collapsed: false, allow_reorder: false, allow_duplicate: false },
      fields: [
        pictureField(baseOf("image", `${picturesField}.image`, labels, true)),
        { ...baseOf("alt", `${picturesField}.alt`, labels, true), widget: "string", maxlength: 1000 },
      ],
    },
  ];
}

function pictureField(base: BaseField): CmsField {
  const accept = "image/jpeg,image/png,image/webp,image/avif,image/heic";
  return { ...base, widget: "image", choose_url: false, accept };
}

/** Pictures lie beside what they belong to, and are named by their file alone. */
const besideEntry = { media_folder: "", public_folder: "" };

function inOrder(fields: ReadonlyMap<string, CmsField>, names: readonly string[]): CmsField[] {
  const rest = [...fields.keys()].filter((name) => !names.includes(name));
  return [...names, ...rest].flatMap((name) => fields.get(name) ?? []);
}

/** Whether what is saved waits to be published: then a post needs not be a draft as well. */
export function reviews({ admin }: Site): boolean {
  return admin !== false && (admin.review || admin.open);
}
