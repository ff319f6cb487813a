/** How large a photo must be to stand on a card: none is ever enlarged. */

/** Pixels: no card shows a photo larger, so that no more of it is read. */
export const longest = 1920;

/** Pixels of the longer and of the shorter side. A smaller one would be a stamp or a thread among the card's ornaments. */
const leastPhoto = { longer: 400, shorter: 120 } as const;

/** Whether cards show a photo; where not, they are drawn as if there were none. @param size pixels, upright */
export function standsOnCards({ width, height }: Pixels): boolean {
  const longer = Math.max(width, height);
  const shorter = Math.min(width, height) * Math.min(1, longest / longer);
  return longer >= leastPhoto.longer && shorter >= leastPhoto.shorter;
}

/** Whether a photo is too narrow for cards in any size: as long as it may be there, it is a thread. */
export function isThread({ width, height }: Pixels): boolean {
  return Math.max(width, height) * leastPhoto.shorter > Math.min(width, height) * longest;
}

interface Pixels {
  readonly width: number;
  readonly height: number;
}
