import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import type { ListCardProps } from "../../templates/cards/list.tsx";
import type { PostCardProps } from "../../templates/cards/post.tsx";

const post: PostCardProps = {
  seed: "2026-11/contoh",
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

/** A post's card, with some of its props changed. */
export function postCard(
  props: Partial<PostCardProps> = {},
  files: CardRequest["files"] = {},
  key = "2026-11/contoh",
): CardRequest {
  return { key, format: "og", template: "post", props: { ...post, ...props }, files };
}

export function listCard(props: Partial<ListCardProps> = {}, key = "tagar/jagaasetnegara"): CardRequest {
  return { key, format: "og", template: "list", props: { ...list, ...props }, files: {} };
}
