/**
 * A process that draws cards. Not a thread: one that hangs within libvips could not be stopped, one that faults would take the build along,
 * and what libvips leaves of the memory would stay with the build.
 */
import { type ChildProcess, type ForkOptions, fork } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LostWorkerError } from "../files/lost-worker.ts";
import { loaderOf, project } from "../project.ts";
import type { CardRequest } from "./request.ts";
import type { Answer, Question, Reply } from "./worker.ts";

/** Thrown where a process could not be started: no card is to blame. */
export class NoProcessError extends LostWorkerError {}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export class Drawer {
  readonly #child: ChildProcess;
  readonly #gone: Promise<unknown>;
  readonly #waiting = new Map<number, Waiting>();
  #questions = 0;
  #isReady = false;
  /** which it was asked to draw last */
  photo: string | undefined;
  /** why no more cards can be asked of it */
  #lost: Error | undefined;

  /** @param entry what runs in it @param limit milliseconds for a card */
  constructor(
    entry: URL,
    readonly limit: number,
  ) {
    this.#child = fork(fileURLToPath(entry), [], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      ...optionsFor(entry),
    });
    // One that was never there does not end.
    this.#gone = new Promise((resolve) => this.#child.once("exit", resolve).once("error", resolve));
    this.#child.on("message", (message: Reply) => {
      if (message === "ready") this.#isReady = true;
      else this.#waiting.get(message.id)?.resolve(message.answer);
    });
    this.#child.on("error", (cause) => this.#lose(new NoProcessError("stopped", { cause })));
    this.#child.on("exit", () =>
      this.#lose(new (this.#isReady ? LostWorkerError : NoProcessError)("stopped")),
    );
    this.#rest();
  }

  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  get underWay(): number {
    return this.#waiting.size;
  }

  /** @throws LostWorkerError where it stops, is silent or is ended, and NoProcessError */
  async ask(request: CardRequest): Promise<Answer> {
    if (this.#lost) throw this.#lost;
    const id = this.#questions++;
    this.photo = request.files.photo;
    this.#child.ref();
    this.#child.channel?.ref();
    const timer = setTimeout(() => this.#lose(new LostWorkerError("silent")), this.limit);
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        // What cannot be sent has no answer: the process is gone, and says so.
        this.#child.send({ id, request } satisfies Question, () => {});
      });
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) this.#rest();
    }
  }

  async end(): Promise<void> {
    this.#lose(new LostWorkerError("stopped"));
    this.#child.ref();
    await this.#gone;
  }

  /** Nobody has to wait for a process that has nothing to do. */
  #rest(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }

  #lose(error: Error): void {
    this.#lost ??= error;
    this.#child.kill("SIGKILL");
    for (const { reject } of this.#waiting.values()) reject(this.#lost);
  }
}

/**
 * GNU's C library keeps what is free for later, in as many heaps as there are threads, and in pieces that pixels do not fit into; V8 lets go of
 * pixels when it clears its youngest objects. With these a process takes half of the memory, and a tenth more time.
 */
const heap = { MALLOC_ARENA_MAX: "1", MALLOC_MMAP_THRESHOLD_: String(4 * 1024 * 1024) };
const youngest = "--max-semi-space-size=1";

/** JSX is compiled as Pilar's tsconfig.json has it, from any working directory. */
function optionsFor(entry: URL): ForkOptions {
  return {
    execArgv: [youngest, ...loaderOf(entry)],
    env: { ...process.env, ...heap, TSX_TSCONFIG_PATH: join(project, "tsconfig.json") },
  };
}
