/** The office's logo as an SVG: what it may hold, and whether it can be drawn in a bearable time. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loaderOf, workerEntry } from "../project.ts";

/** Bytes: the most intricate coats of arms have one million. */
export const mostDrawingBytes = 2_000_000;

/**
 * What would be loaded or run: pictures, also those written into it as data:, files beside it, scripts, pages. Of entities only
 * those that name things, as Illustrator writes them; such as hold others can grow without end.
 */
const foreign = [
  /<(?:[\w-]+:)?(?:image|feImage|script|foreignObject|iframe|audio|video|embed|object)[\s>/]/i,
  /<(?:[\w-]+:)?(?:use|tref|textPath|pattern|filter|linearGradient|radialGradient)\s[^>]*href\s*=\s*(["'])\s*(?!#|\1)/i,
  /@import|<\?xml-stylesheet|url\(\s*["']?\s*(?:[a-z]+:|[./\\\w])/i,
  /<!ENTITY\s+(?:%|\S+\s+(?:SYSTEM|PUBLIC)|\S+\s+"[^"]*[&<]|\S+\s+'[^']*[&<])/i,
];

export function holdsForeignParts(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  return foreign.some((part) => part.test(text));
}

/** What a drawing gave. */
export type Drawn =
  | { readonly width: number; readonly height: number; readonly pages: number; readonly blank: boolean }
  | { readonly message: string }
  | "slow";

/** Milliseconds: drawing a logo takes some 20, and starting what draws it a second on a slow machine. */
export const drawingTime = 15_000;

/**
 * Draws a logo in a process that can be ended: nobody can say of an SVG how long it takes, and a thread that is within libvips
 * cannot be stopped. Only what was drawn so is then drawn where pages are made.
 */
export function tryDrawing(bytes: Uint8Array, time = drawingTime): Promise<Drawn> {
  const entry = workerEntry("drawing");
  const child = fork(fileURLToPath(entry), [], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: loaderOf(entry),
  });
  return new Promise<Drawn>((settle, fail) => {
    const timer = setTimeout(() => end("slow"), time);
    const end = (drawn: Drawn): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      // What a process says while it is ended is nobody's concern.
      child.on("error", () => {});
      child.kill("SIGKILL");
      settle(drawn);
    };
    child.once("message", (drawn) => end(drawn as Drawn));
    child.once("exit", () => end({ message: "the process that draws it ended" }));
    child.once("error", (error) => {
      clearTimeout(timer);
      fail(error);
    });
    child.send(Buffer.from(bytes));
  });
}
