import type { ComponentChildren } from "preact";
import type { MonthReport } from "../../scripts/lib/mix/month-report.ts";
import type { Shape } from "../../scripts/lib/model/shapes.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { oncePerFrame } from "../../scripts/lib/site/once.ts";
import { lookOf } from "./mark.tsx";

/**
 * A month as a stacked bar, or the targets, drawn in shares of its own width: it is as sharp and as wide as its place.
 * The upright lines stand at the targets, at the same place behind every bar. Figures in words stand beside it.
 */
export function MixChart({ frame, report }: { frame: Frame; report: MonthReport | undefined }) {
  const { pillars } = frame;
  const shares = pillars.map(({ id, target }) => report?.pillars[id]?.share ?? (report ? 0 : target / 100));
  const starts = shares.map((_, i) => sum(shares.slice(0, i)));
  return (
    <svg class="chart" aria-hidden="true">
      {targetLines(frame).map((x) => (
        <line key={x} x1={x} x2={x} y1="0" y2="100%" />
      ))}
      <svg y="50%" overflow="visible" aria-hidden="true">
        {pillars.map(({ id }, i) => {
          const share = shares[i] ?? 0;
          return share > 0 ? (
            <rect
              key={id}
              x={percent(starts[i] ?? 0)}
              y={-barHeight / 2}
              width={percent(share)}
              height={barHeight}
              fill={`url(#${patternId(i)})`}
            />
          ) : null;
        })}
      </svg>
    </svg>
  );
}

/** What the bars are filled with, once on a page: each pillar's colour and, for those who do not see it, its pattern. */
export function MixPatterns({ frame }: { frame: Frame }) {
  return (
    <svg class="sprite patterns" width="0" height="0" aria-hidden="true">
      {frame.pillars.map((pillar, i) => {
        const { tone, shape } = lookOf(frame, pillar);
        const { size, lines } = patterns[shape];
        return (
          <pattern
            key={pillar.id}
            id={patternId(i)}
            class={tone}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
          >
            <rect width={size} height={size} />
            {lines}
          </pattern>
        );
      })}
    </svg>
  );
}

/** Pixels. */
const barHeight = 28;

function patternId(index: number): string {
  return `pola-${index}`;
}

/** Where one pillar ends and the next begins if the month meets its targets. */
const targetLines = oncePerFrame(({ pillars }) => {
  const targets = pillars.map(({ target }) => target / 100);
  const ends = targets.slice(0, -1).map((_, i) => sum(targets.slice(0, i + 1)));
  return [...new Set(ends.filter((end) => end > 0 && end < 1).map(percent))];
});

function sum(shares: readonly number[]): number {
  return shares.reduce((all, share) => all + share, 0);
}

/** A share of 0–1 as a length, to a hundredth of a percent. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** The geometric idea of each shape as a tile, in pixels. */
const patterns: Readonly<Record<Shape, { readonly size: number; readonly lines: ComponentChildren }>> = {
  columns: { size: 9, lines: <path d="M2 0v9" /> },
  arcs: {
    size: 14,
    lines: (
      <path d="M1.5 14a5.5 5.5 0 0 1 11 0M5 14a2 2 0 0 1 4 0M-5.5 7a5.5 5.5 0 0 1 11 0M-2 7a2 2 0 0 1 4 0M8.5 7a5.5 5.5 0 0 1 11 0M12 7a2 2 0 0 1 4 0" />
    ),
  },
  rays: { size: 8, lines: <path d="M-2 2 2-2M0 8 8 0M6 10l4-4" /> },
  steps: { size: 8, lines: <path d="M0 2h8" /> },
  dots: { size: 8, lines: <path class="dots" d="M4 4h.01" /> },
  diamonds: { size: 12, lines: <path d="M0 6 6 0l6 6-6 6z" /> },
};
