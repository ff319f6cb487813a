import { profileStarts } from "../model/collaborator.ts";
import { channels } from "../model/office.ts";

/** The address of the profile that @name stands for on a channel; undefined for anything else. On WhatsApp it is a number. */
export function profileAddress(channel: string, text: string): string | undefined {
  const name = /^@?([A-Za-z0-9_][A-Za-z0-9._-]*)$/.exec(text.trim())?.[1];
  const number =
    channel === "whatsapp" ? /^(?:\+?62|0)(8\d{7,12})$/.exec(text.replace(/[\s().-]/g, ""))?.[1] : undefined;
  if (number !== undefined) return `https://wa.me/62${number}`;
  const known = channels.find((one) => one === channel);
  const start = known && profileStarts[known];
  return start !== undefined && name !== undefined && (text.trim().startsWith("@") || !name.includes("."))
    ? start + name
    : undefined;
}
