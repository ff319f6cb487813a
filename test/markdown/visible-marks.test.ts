import fc from "fast-check";
import { expect, it } from "vitest";
import { visibleMarks } from "../../scripts/lib/markdown/visible-marks.ts";
import { words } from "../channels/arbitraries.ts";

it.each([
  [
    "**Awas!** Buka [laman ini](https://lelang.go.id/a_b_c).",
    "bold **Awas!**",
    "link [laman ini](https://lelang.go.id/a_b_c)",
  ],
  [
    "__Awas__ *miring* _miring_ ~~dicoret~~",
    "bold __Awas__",
    "emphasis *miring*",
    "emphasis _miring_",
    "strike ~~dicoret~~",
  ],
  [
    "Jalankan `npm` ![Foto](foto.jpg) <https://lelang.go.id>",
    "code `npm`",
    "image ![Foto](foto.jpg)",
    "link <https://lelang.go.id>",
  ],
  ["## Syarat\n\nKTP", "heading ## Syarat"],
  ["Kata kami:\n\n> milik kita", "quote > milik kita"],
  ["| Hari | Jam |\n|---|---|\n| Senin | 8 |", "table | Hari | Jam |"],
  ["<b>Awas</b> satu&nbsp;dua", "html <b>", "html </b>", "html &nbsp;"],
  ["**https://lelang.go.id/a_b**", "bold **https://lelang.go.id/a_b**"],
  ["Ketik \\*123\\#", "escape \\*", "escape \\#"],
  ["[daftar](javascript:alert(1))", "link [daftar](javascript:alert(1))"],
  ["**Penting!**Buka pukul 8 dan ** libur ** Minggu", "bold **Penting!**", "bold ** libur **"],
  ["##Syarat\nKTP", "heading ##Syarat"],
  ["Kartu <br> <nama>", "html <br>"],
])("%j holds marks", (text, ...expected) => {
  expect(visibleMarks(text).map(({ kind, written }) => `${kind} ${written}`)).toEqual(expected);
});

it.each([
  "- satu\n- dua\n* tiga\n1. empat",
  "Syarat\n------\nKTP",
  "*) Syarat berlaku. 2*3*4 = 24, a_b_c",
  "Harga < Rp1 juta & > 20%",
  "> 20% lebih hemat",
  "#InfoLelang #Milik_Kita_ https://lelang.go.id/_lot_/*a*?x=1&copy=2",
  "[Info] Kantor (tutup) hari ini",
  "Hubungi *123*1# atau *123#, simpan di C:\\Kantor, isi <nama> dan <NIK>",
  "Sdr. A** B** dan C***, 0812****3456",
  "*Syarat berlaku\n**Selama persediaan ada",
  "Ikuti @_kantor_kita_ dan @a_b",
])("%j holds none", (text) => expect(visibleMarks(text)).toEqual([]));

it("finds none in what posts say plainly, and fails at nothing", () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(visibleMarks(text)).toEqual([]);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => void visibleMarks(text)));
  const marks = fc.array(fc.constantFrom(..."*_`[]()<>!#\\~|&;a \n"), { maxLength: 80 });
  fc.assert(fc.property(marks, (signs) => void visibleMarks(signs.join(""))));
});
