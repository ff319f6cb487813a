// @ts-check
/**
 * The content folder that a command's arguments name. It is asked before they are checked: it says which language to answer in, and whose
 * templates to compile. JavaScript, because nothing is compiled by then.
 *
 * @param {readonly string[]} args
 * @returns {string} as it was given; `content` where it was not
 */
export function contentArgument(args) {
  const prefix = "--content=";
  const joined = args.find((argument) => argument.startsWith(prefix));
  if (joined) return joined.slice(prefix.length);
  const index = args.indexOf("--content");
  return (index < 0 ? undefined : args[index + 1]) ?? "content";
}
