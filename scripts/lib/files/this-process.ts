/**
 * Who a process is, so that another one can tell whether it still runs. A number alone does not say it: containers that share a folder count
 * their processes by themselves, and may have one host name.
 */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname, networkInterfaces } from "node:os";
import { join } from "node:path";
import { digestOf } from "../text/digest.ts";
import { once } from "../text/once.ts";

export interface ProcessIdentity {
  /** whose processes are counted together; undefined where nobody can say */
  readonly machine: string | undefined;
  readonly pid: number;
  /** tells it from a later one of the same number; undefined where the system does not say */
  readonly started: string | undefined;
}

export const thisProcess = once(
  (): ProcessIdentity => ({ machine: machine(), pid: process.pid, started: startOf(process.pid) }),
);

/** Whether a process surely does not run any more. */
export function isGone({ machine: of, pid, started }: ProcessIdentity): boolean {
  if (of === undefined || of !== thisProcess().machine) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Of one that runs for somebody else the system says that it may not be told.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
  return started !== undefined && startOf(pid) !== started;
}

/** On Linux the running kernel and the space in which it counts processes, which each container has for itself. */
function machine(): string | undefined {
  try {
    if (process.platform === "linux") {
      const kernel = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      return digestOf(kernel, readlinkSync("/proc/self/ns/pid"));
    }
    const cards = Object.values(networkInterfaces()).flatMap((of) => of ?? []);
    const addresses = [...new Set(cards.map(({ mac }) => mac))].filter((mac) => !/^[0:]+$/.test(mac)).sort();
    return addresses.length > 0 ? digestOf(process.platform, hostname(), ...addresses) : undefined;
  } catch {
    return undefined;
  }
}

/** The kernel's ticks from its start to that of the process, the 22nd field of its line; the second may hold anything but ends in the last bracket. */
function startOf(pid: number): string | undefined {
  if (process.platform !== "linux") return undefined;
  try {
    const line = readFileSync(join("/proc", String(pid), "stat"), "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
