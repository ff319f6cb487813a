export const markdown = {
  /** the accessible name of a table that scrolls sideways: "Tabel 2: Biaya, dapat digeser ke samping" */
  table: (heading: string | undefined, number: number) =>
    `Tabel${number > 1 ? ` ${number}` : ""}${heading ? `: ${heading}` : ""}, dapat digeser ke samping`,
  footnotes: {
    heading: "Catatan kaki",
    reference: (number: number) => `Catatan kaki ${number}`,
    back: (number: number, time?: number) =>
      `Kembali ke teks, dari catatan kaki ${number}${time === undefined ? "" : `, tanda ke-${time}`}`,
  },
  abbreviations: { heading: "Singkatan" },
};
