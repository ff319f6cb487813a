import type { Words } from "../id/index.ts";

export const audience: Words["audience"] = {
  collaborator: {
    over: "Made together with",
    title: (name) => `With ${name}`,
    description: (name, office) => `What ${office} wrote together with ${name}.`,
    site: "Their site",
    accounts: "Their accounts",
    label: "With",
  },
};
