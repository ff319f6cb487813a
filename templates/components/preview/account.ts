import type { Channel, Site } from "../../../scripts/lib/model/office.ts";

/** The name of an office's account: from the address of its profile, or, where it gave none, what it might be called. */
export function accountOf({ name, channels }: Pick<Site, "name" | "channels">, channel: Channel): string {
  const profile = channels[channel];
  const last = profile && new URL(profile).pathname.split("/").findLast((part) => part !== "");
  const account = last?.replace(/^@/, "");
  return account || name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") || channel;
}
