import type { Post } from "../../scripts/lib/model/office.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { lookOf, Mark } from "./mark.tsx";

/** A post's pillar, with its mark, and kind. */
export function Kicker({ site, post, linked = false }: { site: SiteContext; post: Post; linked?: boolean }) {
  const { pillar, kind } = post;
  const { shape } = lookOf(site, pillar);
  const name = (
    <>
      <Mark shape={shape} />
      {pillar.label}
    </>
  );
  return (
    <>
      {linked ? (
        <a class="pillar" href={`/pilar/${pillar.id}/`}>
          {name}
        </a>
      ) : (
        <span class="pillar">{name}</span>
      )}
      {kind && <span class="kind">{kind.label}</span>}
    </>
  );
}
