/** What the smallest font of the site draws: ASCII, and the marks of Indonesian and English texts. */
export const basicCharacters = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("")}\u00a0§©«°²³·»½×é÷–—‘’“”•…−`;
