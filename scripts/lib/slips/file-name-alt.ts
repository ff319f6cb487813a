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
  return ending.test(words) || words === file || isStem(words, stem) || isNumbered(words);
}

const ending = /\.(?:jpe?g|png|webp|avif|heic|heif|gif|bmp|tiff?|svg)$/i;

/** "Kantor" may describe kantor.jpg; "kantor" and "gedung-kantor" were copied from its name. */
function isStem(words: string, stem: string): boolean {
  return words === stem || (/[-_\d]/.test(stem) && words.toLowerCase() === stem.toLowerCase());
}

/** IMG_2034, DSC01234, 20261103_080000, WhatsApp Image 2026-11-03 at 08.00.00, Gambar 1: no word of it says anything. */
function isNumbered(words: string): boolean {
  return /\d/.test(words) && words.replace(givenByMachines, "").search(/\p{L}/u) < 0;
}

const givenByMachines =
  /(?<!\p{L})(?:img|image|dsc[nf]?|pxl|mvimg|gopr|vid|wa|screenshot|screen|shot|whatsapp|tangkapan|layar|foto|photo|gambar|picture|scan|at|pukul|am|pm|copy|salinan)(?!\p{L})/giu;
