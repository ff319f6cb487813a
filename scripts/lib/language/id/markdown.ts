export const markdown = {
  /** the accessible name of a table that scrolls sideways: "Tabel 2: Biaya, dapat digeser ke samping" */
  table: (heading: string | undefined, number: number) =>
    `Tabel${number > 1 ? ` ${number}` : ""}${heading ? `: ${heading}` : ""}, dapat digeser ke samping`,
};
