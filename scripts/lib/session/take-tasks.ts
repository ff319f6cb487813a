/** Tasks taken at once: enough that handing them over costs little, few enough that no thread is left waiting for the other. */
const atOnce = 50;

/** Takes the next few of a list that threads share, until none is left. @param taken a counter of 4 bytes, 0 at first */
export function* takeTasks<T>(
  tasks: readonly T[],
  taken: SharedArrayBuffer,
): Generator<{ readonly start: number; readonly some: readonly T[] }> {
  const counter = new Int32Array(taken);
  for (;;) {
    const start = Atomics.add(counter, 0, atOnce);
    if (start >= tasks.length) return;
    yield { start, some: tasks.slice(start, start + atOnce) };
  }
}
