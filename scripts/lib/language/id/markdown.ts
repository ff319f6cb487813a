export const markdown = {
  /** the accessible name of a table that scrolls sideways */
  table: "Tabel, dapat digeser ke samping",
};
