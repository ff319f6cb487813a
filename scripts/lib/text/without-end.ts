/**
 * A text without what its end is made of. A pattern such as `/[.,]+$/` would be tried anew at each of a thousand points in the middle of a
 * text, to the end of them each time: that takes the square of their number.
 *
 * @param letter tells of one code unit whether it goes
 */
export function withoutEnd(text: string, letter: RegExp): string {
  let end = text.length;
  while (end > 0 && letter.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}
