import type { ComponentChildren } from "preact";
import { pillarAddress } from "../../scripts/lib/model/addresses.ts";
import type { Entry } from "../../scripts/lib/site/entry.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { LotState } from "./lot-state.tsx";
import { lookOf, Mark } from "./mark.tsx";
import { StateBadge } from "./state-badge.tsx";
import { ValidityState } from "./validity-state.tsx";

interface KickerProps {
  readonly frame: Frame;
  readonly post: Pick<Entry, "pillar" | "kind" | "state" | "date" | "lot" | "validity">;
  readonly linked?: boolean;
  /** when it was published */
  readonly children?: ComponentChildren;
}

/** The facts of a post on one line: its pillar, with its mark, kind and date, and of a lot whether it is still open; in the preview also whether the public does not see it yet. */
export function Kicker({ frame, post, linked = false, children }: KickerProps) {
  const { pillar, kind } = post;
  const { shape } = lookOf(frame, pillar);
  const name = (
    <>
      <Mark shape={shape} />
      {pillar.label}
    </>
  );
  return (
    <>
      {linked ? (
        <a class="pillar" href={frame.href(pillarAddress(pillar.id))}>
          {name}
        </a>
      ) : (
        <span class="pillar">{name}</span>
      )}
      {kind && <span class="kind">{kind.label}</span>}
      {children}
      <LotState frame={frame} lot={post.lot} />
      <ValidityState frame={frame} validity={post.validity} />
      <StateBadge frame={frame} post={post} />
    </>
  );
}
