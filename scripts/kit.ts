/** npm run kit: the share kit of any post, also of one that is not public, as files. Nothing of it is published. */
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import {
  CommandError,
  contentFolder,
  contentOptions,
  exitCodes,
  main,
  outputOptions,
  readArguments,
} from "./cli/command.ts";
import { readContent } from "./cli/read-content.ts";
import { checkOffice } from "./lib/checks/check-office.ts";
import { imageFactsIn, openImageFacts } from "./lib/images/image-facts.ts";
import { wordProblem } from "./lib/language/word-problem.ts";
import type { Words } from "./lib/language/words.ts";
import { isOver } from "./lib/model/auction.ts";
import type { Post } from "./lib/model/office.ts";
import { isSite } from "./lib/output/staging.ts";
import type { Problem } from "./lib/problems/problem.ts";
import { postNameIn, postsNamed, postsNear } from "./lib/slips/post-named.ts";

await main(async () => {
  const { words, positional, ...values } = readArguments(
    "kit",
    { ...contentOptions, to: { type: "string", value: "DIR", help: "to" }, cache: outputOptions.cache },
    { value: "cara-ikut-lelang", help: "kitPost" },
  );
  const say = words.captions.command;
  const content = contentFolder(values.content, words);
  if (positional === undefined) throw new CommandError(say.missing);
  const read = await readContent(content, values.now, words, values.cache);
  const { office, problems: reading } = read;
  if (!office) throw new CommandError(say.unreadable, exitCodes.failed);
  const name = postNameIn(positional);
  const broken = reading.some(({ severity, file }) => severity === "error" && isOf(name, file));
  const post = findPost(name, office.posts, broken, words);
  if (post.channels.length === 0) throw new CommandError(say.noChannels(post.slug), exitCodes.failed);

  const folder = values.to ?? join("_kit", post.slug);
  const target = resolve(folder);
  if (isPublished(target)) throw new CommandError(say.published(folder));
  const { exportKit } = await import("./lib/output/export-kit.ts");
  const cacheFolder = resolve(values.cache ?? ".cache");
  const images = openImageFacts(imageFactsIn(cacheFolder));
  const { problems: found } = await checkOffice(read, { images });
  images.save();
  const { files, problems } = await exportKit({ office, post, target, cacheFolder, words });
  if (problems.length > 0) {
    const known = found.filter((problem) => keepsCardsOf(post, problem));
    const reasons = known.map((problem) => {
      const { message, hint } = wordProblem(problem, words);
      return `${problem.file}:${problem.line} ${message} ${hint}`;
    });
    const said = reasons.length > 0 ? reasons : problems.map((reason) => say.failed(reason));
    throw new CommandError(said.join("\n"), exitCodes.failed);
  }
  process.stdout.write(`${say.written(files, folder)}\n`);
  const own = found.filter(({ file }) => file === post.file).length;
  if (own > 0) process.stdout.write(`${say.problems(own)}\n`);
  if (post.auction && isOver(post.auction.deadline, office.now)) {
    process.stdout.write(`${words.captions.kit.auctionOver}\n`);
  }
  if (post.state !== "public") process.stdout.write(`${say.hidden}\n`);
  return exitCodes.ok;
});

/** Whether a problem keeps a post's cards from being drawn: its own, or one of what all cards show. */
function keepsCardsOf(post: Post, { code, file, severity }: Problem): boolean {
  const drawn = code === "unreadable-image" || code === "unreadable-file" || code === "missing-glyph";
  return drawn && severity === "error" && (file === post.file || !file.includes("/posts/"));
}

/** @param file content/posts/2026-11/cara-ikut-lelang/index.md */
function isOf(name: string, file: string): boolean {
  return file.endsWith(`/${name}/index.md`);
}

/**
 * @param name a slug, or the month and the slug: 2026-11/cara-ikut-lelang
 * @param broken whether there is such a post, but it cannot be read
 */
function findPost(name: string, posts: readonly Post[], broken: boolean, words: Words): Post {
  const say = words.captions.command;
  const found = postsNamed(name, posts);
  const [post] = found;
  if (!post && broken) throw new CommandError(say.broken(name), exitCodes.failed);
  if (!post) throw new CommandError(say.unknown(name, postsNear(name, posts)));
  if (found.length > 1) {
    const ids = found.map(({ id }) => id);
    throw new CommandError(say.ambiguous(name, ids));
  }
  return post;
}

/** Whether a folder is, or lies in, a site that a build made. */
function isPublished(folder: string): boolean {
  if (basename(folder) === "_site" || (existsSync(folder) && isSite(folder))) return true;
  const parent = dirname(folder);
  return parent !== folder && isPublished(parent);
}
