/**
 * Names that look alike are one name: é is one character on Windows and Linux, and e with a mark behind it on many a Mac and in its
 * archives. Every comparison of names that people see goes through here.
 */

/** A text with each letter and its marks as one character where there is one (Unicode's form NFC). */
export function composed(text: string): string {
  // Marks begin at U+0300: nearly all texts of an office have none, and need no closer look.
  return combining.test(text) ? text.normalize("NFC") : text;
}

/** The one of these names that looks like `wanted`: itself, in other form, or with other spaces, as macOS puts one before AM. */
export function sameName(names: ReadonlySet<string>, wanted: string): string | undefined {
  if (names.has(wanted)) return wanted;
  for (const look of [composed, spacedPlainly]) {
    const looks = look(wanted);
    for (const name of names) if (look(name) === looks) return name;
  }
  return undefined;
}

function spacedPlainly(name: string): string {
  return composed(name).replace(/\p{Zs}/gu, " ");
}

const combining = /[\u0300-\u{10ffff}]/u;
