/** Words of whom an office speaks to and with: its channels, those it makes posts together with, and how far its posts get. */
export const audience = {
  collaborator: {
    /** over the name, at the top of its page */
    over: "Dibuat bersama",
    title: (name: string) => `Bersama ${name}`,
    description: (name: string, office: string) => `Tulisan yang dibuat ${office} bersama ${name}.`,
    site: "Situsnya",
    accounts: "Akunnya",
    /** before the names on a post */
    label: "Bersama",
  },
};
