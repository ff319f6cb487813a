/** What every command that asks says beside its own questions. */
export const ask = {
  yes: "Ya",
  no: "Tidak",
  howOne: "(pilih dengan ↑ ↓, lalu Enter)",
  howSeveral: "(tandai dengan Spasi, lalu Enter)",
  howFind: "(ketik untuk mencari, tandai dengan Tab, lalu Enter)",
  search: "Cari:",
  chosen: (names: string) => `Dipilih: ${names}`,
  nothingFound: "Tidak ada yang cocok.",
  atLeastOne: "Tandai sedikitnya satu dengan Tab.",
  /** shown in an empty field, so that nobody takes it for an answer that is there */
  example: (example: string) => `misalnya ${example}`,
  givenUp: "Dihentikan. Tidak ada yang ditulis.",
};
