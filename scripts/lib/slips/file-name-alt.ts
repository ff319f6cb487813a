/**
 * Whether a text that should say what a picture shows is the name of a file: with its ending, the picture's own name, or what
 * cameras, phones and messengers call pictures by themselves.
 *
 * @param file the picture's name, with its ending
 */
export function isFileName(text: string, file: string): boolean {
  const words = text.trim();
  if (words === "") return false;
  const stem = file.slice(0, Math.max(0, file.lastIndexOf(".")));
  return ending.test(words) || words === file || isStem(words, stem) || isGiven(words) || isGlued(words);
}

const ending = /\S\.(?:jpe?g|png|webp|avif|heic|heif|gif|bmp|tiff?|svg)[\s.]*$/i;

/** "Kantor" may describe kantor.jpg; "kantor" and "gedung-kantor" were copied from its name. */
function isStem(words: string, stem: string): boolean {
  return words === stem || (/[-_\d]/.test(stem) && words.toLowerCase() === stem.toLowerCase());
}

/** gedung_kantor, petugas-di-loket and 08_00_00: in a sentence spaces stand between words; tawar-menawar is one word. */
function isGlued(words: string): boolean {
  return /^[^\s#@/]*[\p{L}\p{N}]_[\p{L}\p{N}]\S*$|^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+){2,}$|\d_\d/u.test(words);
}

/** IMG_2034, DSC01234, WhatsApp Image 2026-11-03 at 08.00.00, Gambar 1, Untitled design: no word of it says anything. */
export function isGiven(words: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(words) && !/\p{L}/u.test(words.replace(codes, " ").replace(givenByMachines, ""))
  );
}

/** P1010012, DJI_0012, and a digest or a UUID. */
const codes = /(?<![\p{L}\p{N}])(?:[a-z]{1,4}_?\d{4,}|(?=[a-f]*\d)[0-9a-f-]{16,})(?![\p{L}\p{N}])/giu;

const givenByMachines =
  /(?<!\p{L})(?:img|image|dsc[nf]?|dcim|heic|pxl|mvimg|gopr|vid|wa|screenshot|screen|shot|whatsapp|tangkapan|cuplikan|layar|foto|photo|gambar|picture|pic|slide|lampiran|scan|camscanner|snapchat|canva|untitled|unnamed|design|desain|tanpa|judul|download|unduhan|at|pukul|am|pm|copy|of|salinan|dari)(?!\p{L})/giu;
