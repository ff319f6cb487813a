/** Whether what a post or page says still holds. The day stands beside the word, so that an old build stays honest. */
export const validity = {
  valid: "Masih berlaku",
  over: "Sudah lewat",
  /** beside the first, and beside the second */
  until: (date: string) => `sampai ${date}`,
  since: (date: string) => `berlaku sampai ${date}`,
  /** on a share kit */
  kit: (date: string) => `Isi pos ini berlaku sampai ${date} dan sudah lewat. Jangan dibagikan lagi.`,

  /** of the plan: what is to be looked at again */
  planTitle: "Perlu ditinjau lagi:",
  planItem: (title: string, date: string, late: boolean) =>
    `${title}, paling lambat ${date}${late ? " (sudah lewat)" : ""}`,
  noOwner: "Belum ada yang ditunjuk",
};
