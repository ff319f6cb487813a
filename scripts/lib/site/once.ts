import type { Frame } from "./frame.ts";

/** Makes a thing once for each frame, at first need, and keeps it as long as the frame lives. */
export function oncePerFrame<T>(make: (frame: Frame) => T): (frame: Frame) => T {
  const made = new WeakMap<Frame, { readonly value: T }>();
  return (frame) => {
    let entry = made.get(frame);
    if (!entry) {
      entry = { value: make(frame) };
      made.set(frame, entry);
    }
    return entry.value;
  };
}

/**
 * Makes the HTML of a thing once for each frame, for what many pages show. The string is flattened when it is kept: a rendered
 * string is a tree of pieces, which each list that joins it would walk again (one profile each: joining 3,500 lists took
 * 31 ms instead of 426).
 */
export function htmlOnce<T extends object>(
  make: (frame: Frame, thing: T) => string,
): (frame: Frame, thing: T) => string {
  const store = oncePerFrame(() => new WeakMap<T, string>());
  return (frame, thing) => {
    const made = store(frame);
    let html = made.get(thing);
    if (html === undefined) {
      html = make(frame, thing);
      // V8 flattens a string when a character of it is asked for.
      html.charCodeAt(0);
      made.set(thing, html);
    }
    return html;
  };
}
