/** A kit as files. Names begin with the channel, so that a folder sorts by it. */
import type { ChannelKit } from "./kit.ts";

export interface KitFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param read the bytes of a card by its address; called once for each card */
export function kitFiles(kit: readonly ChannelKit[], read: (address: string) => Uint8Array): KitFile[] {
  const encoder = new TextEncoder();
  const cards = new Map<string, Uint8Array>();
  const bytesOf = (address: string): Uint8Array => {
    const bytes = cards.get(address) ?? read(address);
    cards.set(address, bytes);
    return bytes;
  };
  return kit.flatMap(({ channel, title, caption, images, carousel }) => [
    ...[...images, ...carousel].map(({ card, file }) => ({ name: file, bytes: bytesOf(card.address) })),
    ...[...images, ...carousel].map(({ file, alt }) => ({
      name: file.replace(/\.\w+$/, "-alt.txt"),
      bytes: encoder.encode(`${alt}\n`),
    })),
    ...(title === undefined ? [] : [{ name: `${channel}-judul.txt`, bytes: encoder.encode(`${title}\n`) }]),
    { name: `${channel}-teks.txt`, bytes: encoder.encode(`${caption.text}\n`) },
  ]);
}
