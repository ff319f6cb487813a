/** Small offices made in memory: what the mix needs of an Office, and nothing that a file would have to hold. */
import type {
  Campaign,
  Channel,
  MixRules,
  Moment,
  MonthNote,
  Office,
  Pillar,
  Post,
  PostState,
  Site,
} from "../../scripts/lib/model/office.ts";

export const taught = { informasi: 70, emosi: 20, promosi: 10 };

export interface PostSpec {
  /** 2026-11 */
  readonly month: string;
  readonly pillar: string;
  readonly state?: PostState;
  /** of the month; by turns from the 20th down if absent */
  readonly day?: number;
  readonly channels?: readonly Channel[];
  readonly campaign?: string;
  /** of the pillar, by id */
  readonly kind?: string;
}

export interface OfficeSpec {
  readonly now?: string;
  readonly mix?: Partial<MixRules>;
  readonly posts?: readonly PostSpec[];
  /** the office's own */
  readonly channels?: readonly Channel[];
  readonly campaigns?: readonly Pick<Campaign, "id" | "start" | "end">[];
  /** by pillar */
  readonly kinds?: Readonly<Record<string, readonly string[]>>;
  /** by month, each on a line of its own of months.yaml */
  readonly notes?: Readonly<Record<string, string>>;
}

/** An office at 22 November 2026 unless told otherwise; its first posts are the newest of their month. */
export function makeOffice({
  now = "2026-11-22",
  mix = {},
  posts = [],
  channels = [],
  campaigns: running = [],
  kinds = {},
  notes = {},
}: OfficeSpec = {}): Office {
  const rules: MixRules = { targets: taught, tolerance: 10, minimum: 5, perDay: 3, enforce: [], ...mix };
  const pillars = Object.entries(rules.targets).map(([id, target]) => makePillar(id, target, kinds[id]));
  const campaigns = running.map(makeCampaign);
  const site: Site = {
    name: "Kantor Contoh",
    fullName: "Kantor Contoh",
    parent: undefined,
    description: "Kantor Contoh",
    notice: undefined,
    url: "https://kantor-contoh.go.id",
    timezone: "Asia/Jakarta",
    language: "id",
    preset: [],
    urgent: { days: 7 },
    contacts: {},
    ppid: undefined,
    channels: Object.fromEntries(channels.map((channel) => [channel, `https://${channel}.example/`])),
    brand: { logo: undefined, colour: "#0f3d5e", tagline: undefined },
    captions: {},
    utm: true,
    admin: false,
    cards: { keep: 365 },
    history: "words",
    kit: { days: 60 },
    verification: { signed: false },
    mix: rules,
  };
  const sorted = posts
    .map((post, i) => makePost(post, i, pillars, campaigns))
    .sort((a, b) => b.date.epoch - a.date.epoch);
  return {
    folder: "content",
    leftOut: 0,
    placeOf: (file) => ({ file: `content/${file}`, line: 1, column: 1 }),
    site,
    now: momentOf(now),
    pillars,
    hashtags: [],
    campaigns,
    days: [],
    monthNotes: notesOf(notes),
    redirects: [],
    withdrawn: [],
    posts: sorted,
    pages: [],
  };
}

export function notesOf(notes: Readonly<Record<string, string>>): ReadonlyMap<string, MonthNote> {
  return new Map(
    Object.entries(notes).map(([month, text], index) => [
      month,
      { text, at: { file: "content/months.yaml", line: index + 1, column: 1 } },
    ]),
  );
}

/** So many posts of each pillar, in one month: `{ informasi: 7 }`. */
export function postsOf(
  month: string,
  counts: Readonly<Record<string, number>>,
  state: PostState = "public",
): PostSpec[] {
  return Object.entries(counts).flatMap(([pillar, count]) =>
    Array.from({ length: count }, () => ({ month, pillar, state })),
  );
}

export function momentOf(date: string): Moment {
  return {
    iso: `${date}T08:00:00+07:00`,
    date,
    month: date.slice(0, 7),
    time: "08:00",
    epoch: Date.parse(`${date}T08:00:00+07:00`),
  };
}

function makePillar(id: string, target: number, kinds: readonly string[] = []): Pillar {
  const named = kinds.map((kind) => ({ id: kind, label: capitalised(kind) }));
  return { id, label: capitalised(id), description: "", colour: "#0b5c70", kinds: named, target };
}

function makeCampaign({ id, start, end }: Pick<Campaign, "id" | "start" | "end">): Campaign {
  const nothing = { slogan: undefined, description: undefined, hashtags: [], replaces: [] };
  return { id, name: capitalised(id), start, end, ...nothing };
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function makePost(
  { month, pillar: id, state = "public", day, channels = [], campaign, kind }: PostSpec,
  index: number,
  pillars: readonly Pillar[],
  campaigns: readonly Campaign[],
): Post {
  const pillar = pillars.find((candidate) => candidate.id === id);
  if (!pillar) throw new RangeError(`no pillar ${id}`);
  const slug = `pos-${index}`;
  const date = momentOf(`${month}-${String(day ?? Math.max(1, 20 - (index % 20))).padStart(2, "0")}`);
  return {
    id: `${month}/${slug}`,
    slug,
    address: `/${month.replace("-", "/")}/${slug}/`,
    title: slug,
    date,
    pillar,
    kind: pillar.kinds.find((candidate) => candidate.id === kind),
    hashtags: [],
    summary: "",
    image: undefined,
    channels,
    captions: {},
    campaign: campaigns.find((candidate) => candidate.id === campaign),
    state,
    fulfils: [],
    bodyDigest: "",
    version: slug,
    body: () => [],
    images: [],
    links: [],
    attachments: [],
    anchors: [],
    file: `content/posts/${month}/${slug}/index.md`,
    at: {},
  };
}
