/** `Math` by short names: the script of `/cek/` is counted in bytes, and a minifier cannot shorten fields of the language's own objects. */
export const { abs, ceil, floor, max, min, round } = Math;
