/** Outlines on a field of 24 × 24, drawn for Pilar: what a sign means is the same on every channel. */
const outlines = {
  heart: "M12 20.4 4.3 12.7a4.9 4.9 0 0 1 6.9-7l.8.8.8-.8a4.9 4.9 0 0 1 6.9 7z",
  bubble: "M20.5 12a8.5 8.5 0 1 0-3.4 6.8l3.4 1.2-1-3.6a8.5 8.5 0 0 0 1-4.4z",
  plane: "M20.5 3.5 3 9.5l7.3 4.2zL14.5 21l-4.2-7.3",
  bookmark: "M6 3.5h12v17l-6-4.6-6 4.6z",
  repeat: "M4 11V8a2.5 2.5 0 0 1 2.5-2.5H18l-3-3m3 3-3 3M20 13v3a2.5 2.5 0 0 1-2.5 2.5H6l3-3m-3 3 3 3",
  upload: "M12 15V3.5L7.5 8M12 3.5 16.5 8M4.5 14v4A2.5 2.5 0 0 0 7 20.5h10a2.5 2.5 0 0 0 2.5-2.5v-4",
  forward: "m13.5 5 7 6.5-7 6.5v-3.8C9 14.2 5.9 15.5 3.5 19c.6-5.6 3.6-9.6 10-10.3z",
  thumb:
    "M7.5 10.5 11 3.5c1.8 0 2.8 1.3 2.5 3l-.6 3.2h5.2a2 2 0 0 1 2 2.4l-1.2 6.3a2.3 2.3 0 0 1-2.3 1.8H7.5zH3.5v9.7h4",
  chart: "M5 20v-7M12 20V4M19 20v-11",
  dots: "M5 11.5a.5.5 0 1 0 0 1 .5.5 0 1 0 0-1zM12 11.5a.5.5 0 1 0 0 1 .5.5 0 1 0 0-1zM19 11.5a.5.5 0 1 0 0 1 .5.5 0 1 0 0-1z",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18",
  back: "M20 12H4l6.5-6.5M4 12l6.5 6.5",
  plus: "M12 5v14M5 12h14",
} as const;

export type IconName = keyof typeof outlines;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[name]} />
    </svg>
  );
}

/** A row of what readers can do with a post. */
export function Actions({ names }: { names: readonly IconName[] }) {
  return (
    <p class="acts">
      {names.map((name) => (
        <Icon key={name} name={name} />
      ))}
    </p>
  );
}
