/** What is to be cleared away should this process end before it is done, by whatever way it may still act on: all but SIGKILL and a power cut. */

const pending = new Set<() => void>();
let listening = false;

/** @param clear blocks; what it throws is nobody's concern any more @returns forgets it, once it is done */
export function atExit(clear: () => void): () => void {
  if (!listening) process.on("exit", clearAll);
  listening = true;
  pending.add(clear);
  return () => void pending.delete(clear);
}

function clearAll(): void {
  for (const clear of pending) {
    try {
      clear();
    } catch {
      // Later builds sweep what lies about.
    }
  }
}
