import type { FormatName } from "../../scripts/lib/cards/format.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import type { AuctionCardProps } from "../../templates/cards/auction.tsx";
import type { ClosingCardProps } from "../../templates/cards/closing.tsx";
import type { FigureCardProps } from "../../templates/cards/figure.tsx";
import type { ListCardProps } from "../../templates/cards/list.tsx";
import type { PostCardProps } from "../../templates/cards/post.tsx";
import type { QuoteCardProps } from "../../templates/cards/quote.tsx";
import type { StepCardProps } from "../../templates/cards/step.tsx";

const post: PostCardProps = {
  seed: "2026-11/contoh",
  look: 0,
  title: "Cara ikut lelang lewat lelang.go.id",
  pillar: { label: "Informasi", colour: "#0b5c70", shape: "columns" },
  kind: "Tutorial",
  date: "3 November 2026",
  hashtags: ["#JagaAsetNegara", "#InfoLelang"],
  office: "KPKNL Contoh",
  brand: "#0f3d5e",
};

const list: ListCardProps = {
  seed: "tagar/jagaasetnegara",
  kicker: "Tagar",
  title: "#JagaAsetNegara",
  subtitle: "Cara negara dan warga merawat aset milik bersama.",
  count: "24 tulisan",
  ground: "#0f3d5e",
  mix: [
    { colour: "#0b5c70", shape: "columns", posts: 16 },
    { colour: "#c9472f", shape: "arcs", posts: 5 },
    { colour: "#e8ab25", shape: "rays", posts: 3 },
  ],
  office: "KPKNL Contoh",
  address: "kpknl-contoh.go.id",
  brand: "#0f3d5e",
};

const { seed, look, title, pillar, office, brand } = post;
const shared = { seed, look, title, pillar, office, brand };

const quote: QuoteCardProps = {
  ...shared,
  quote: "Kami hanya dititipi kuncinya, dan setiap sore kuncinya kami kembalikan.",
  kind: "Kutipan",
  date: post.date,
};

const figure: FigureCardProps = {
  ...shared,
  value: "1.284",
  label: "permohonan kami layani dari Januari sampai Oktober 2026",
  kind: "Angka",
  date: post.date,
};

const auction: AuctionCardProps = {
  ...shared,
  kind: "Lelang",
  lot: "Tanah 312 m² dan rumah tinggal di Jalan Cempaka 8, Kelurahan Mekarsari",
  limit: { label: "Nilai limit", value: "Rp1.250.000.000" },
  deposit: { label: "Uang jaminan", value: "Rp375.000.000" },
  deadline: { label: "Batas setor", value: "20 Nov 2026, 23.59\u00a0WIB" },
  portal: "Ikut lewat lelang.go.id",
};

const step: StepCardProps = {
  ...shared,
  text: "Buat akun di lelang.go.id dengan KTP, NPWP, dan rekening sendiri.",
  number: 2,
  total: 6,
  count: "2 dari 6",
};

const closing: ClosingCardProps = {
  ...shared,
  heading: "Baca selengkapnya",
  address: "https://kpknl-contoh.go.id/2026/11/cara-ikut-lelang/",
};

export function quoteCard(props: Partial<QuoteCardProps>, format: FormatName): CardRequest {
  return card("quote", "quote", format, { ...quote, ...props });
}

export function auctionCard(
  props: Partial<AuctionCardProps>,
  format: FormatName,
  files: CardRequest["files"] = {},
): CardRequest {
  return { ...card("auction", "auction", format, { ...auction, ...props }), files };
}

export function figureCard(props: Partial<FigureCardProps>, format: FormatName): CardRequest {
  return card("figure", "figure", format, { ...figure, ...props });
}

export function stepCard(props: Partial<StepCardProps>, format: FormatName = "portrait"): CardRequest {
  return card("slide", "step", format, { ...step, ...props });
}

export function closingCard(props: Partial<ClosingCardProps>, format: FormatName = "portrait"): CardRequest {
  return card("slide", "closing", format, { ...closing, ...props });
}

function card(
  kind: CardRequest["kind"],
  template: string,
  format: FormatName,
  props: CardRequest["props"],
): CardRequest {
  return { key: "2026-11/contoh", name: `${kind}-${format}`, kind, format, template, props, files: {} };
}

/** A post's card, with some of its props changed. */
export function postCard(
  props: Partial<PostCardProps> = {},
  files: CardRequest["files"] = {},
  key = "2026-11/contoh",
  format: FormatName = "og",
): CardRequest {
  return {
    ...{ key, name: format, kind: "headline", format, template: "post" },
    ...{ props: { ...post, ...props }, files },
  };
}

export function listCard(props: Partial<ListCardProps> = {}, key = "tagar/jagaasetnegara"): CardRequest {
  return {
    ...{ key, name: "og", kind: "headline", format: "og", template: "list" },
    ...{ props: { ...list, ...props }, files: {} },
  };
}
