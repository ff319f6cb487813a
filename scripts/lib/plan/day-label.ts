import type { Words } from "../language/words.ts";
import type { SpecialDay } from "../model/office.ts";

/** "Hari Raya Natal (libur)", "Idulfitri (libur, perkiraan)"; what the name itself says is not said twice. */
export function dayLabel({ name, kind, certainty }: SpecialDay, { plan }: Words): string {
  const kindWord = name.toLowerCase().includes(plan.kinds[kind]) ? "" : plan.kinds[kind];
  const tags = [kindWord, certainty === "tentative" ? plan.tentative : ""].filter((tag) => tag !== "");
  return plan.ics.day(name, tags.join(", "));
}
