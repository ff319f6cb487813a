/** Capital I's that read as an l in letters without serifs, between small letters or before an l: LelangGoId, Ilham. Where a line may end is not seen. */
const unclear = /(?<=\p{Ll}\p{Cf}*)I|I(?=\p{Cf}*l)/gu;

export function hasUnclearI(text: string): boolean {
  return text.search(unclear) >= 0;
}

/** @param sign that stands for one of them, with serifs */
export function withClearI(text: string, sign: string): string {
  return text.replace(unclear, sign);
}
