/**
 * What systems, editors and office programs leave beside the files that people write: it is no content, and nobody needs to be told of
 * it. What a person may have written is never among it.
 */

/**
 * Whether a file is such litter, by its name.
 *
 * @param beside the names in its folder: a backup is litter where its original is, and otherwise perhaps all that is left of a text
 */
export function isLitterFile(name: string, beside: ReadonlySet<string>): boolean {
  if (name.startsWith(".")) return !hiddenText.test(name);
  if (ofSystem.test(name)) return true;
  const original = name.replace(backup, "");
  return original !== name && beside.has(original);
}

/** Whether a folder is, with all that is in it. */
export function isLitterFolder(name: string): boolean {
  return ofSystemFolder.test(name);
}

/** A text that its author may have hidden. Not ._index.md of macOS, nor .#index.md and .~index.md, by which editors lock a file. */
const hiddenText = /^\.(?![_#~]).*\.(?:md|markdown)$/i;

const ofSystem = new RegExp(
  [
    // Windows and old macOS: how a folder looks, and its thumbnails
    String.raw`^(?:desktop\.ini|e?h?thumbs(?:_vista)?\.db|icon\r)$`,
    // Office programs: the lock of an open document, and what they save on the way
    String.raw`^~\$`,
    String.raw`^~wr[a-z]\d+\.tmp$`,
    // Emacs and Vim: what is not saved yet
    "^#.*#$",
    "^4913$",
    String.raw`\.(?:crdownload|part|partial)$`,
  ].join("|"),
  "i",
);

/** index.md~, index.md.bak, foto.png.tmp, index.md.tmp.12345 */
const backup = /(?:~|\.(?:bak|backup|old|orig|rej|tmp|temp|sw[a-p])(?:[.-]\d+)*)$/i;

const ofSystemFolder = new RegExp(
  [
    // macOS: in archives, on sticks and on shares
    "__MACOSX",
    String.raw`\.(?:AppleDouble|AppleDB|AppleDesktop|DocumentRevisions-V100|fseventsd|Spotlight-V100|TemporaryItems|Trashes)`,
    // Windows, Linux, and stores on a network
    String.raw`\$RECYCLE\.BIN|System Volume Information|lost\+found|@eaDir|#recycle`,
    // Editors, and programs that keep versions or carry files from one machine to another
    String.raw`\.(?:git|hg|svn|github|gitlab|vscode|vs|idea|obsidian|zed|sync|stfolder|stversions|dropbox(?:\.cache)?|trash(?:-\d+)?)`,
  ]
    .map((names) => `^(?:${names})$`)
    .join("|"),
  "i",
);
