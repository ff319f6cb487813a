import type { ProblemWordings } from "../../problem-wording.ts";
import { known } from "./terms.ts";

export const personal = {
  "unknown-waiver": ({ found, nearest, known: codes }) => ({
    message: `Kode "${found}" tidak ada, atau temuannya tidak dapat dikesampingkan.`,
    hint: nearest ? `Mungkin maksudnya "${nearest}"?` : `Yang dapat dikesampingkan: ${known(codes)}.`,
  }),
  "idle-waiver": ({ code, mark }) => ({
    message:
      mark === undefined
        ? `Tidak ada temuan ${code} yang dikesampingkan di sini.`
        : `Tidak ada temuan ${code} dengan tanda ${mark}.`,
    hint: "Hapus dari waive: yang dikesampingkan sudah tidak ada, atau tandanya berganti karena nomornya diubah.",
  }),
} satisfies Partial<ProblemWordings>;
