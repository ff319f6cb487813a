import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findParties } from "../../scripts/lib/court/find-parties.ts";

const kindsIn = (text: string) => findParties(text).map(({ kind }) => kind);

describe("people whom a court must not name", () => {
  test.each([
    [
      "Perkara 123/Pdt.G/2026/PA.Ctoh antara Siti Aminah dan Budi Santoso diputus hari ini.",
      ["case", "case"],
    ],
    ["Penggugat Rohana mencabut gugatannya, nomor 9/Pdt.G/2026/PA.Ctoh.", ["case"]],
    ["Nomor 45/Pdt.P/2026/MS.Bna: pemohon Cut Nyak Meutia hadir sendiri.", ["case"]],
    ["| 12/Pdt.G/2026/PA.Ctoh | Rahmawinda Sarfitri | 09.00 |", ["case"]],
    ["Sidang **12/Pdt.G/2026/PA.Ctoh** atas nama **Dewi Lestari** ditunda.", ["case"]],
    ["Perkara 7/Pid.B/2026/PN Cth dengan terdakwa Joko Widianto diputus bebas.", ["case"]],
    ["Perkara 31 / Pdt.G / 2025 / PA.Ctoh, Tergugat II: Hendra Gunawan.", ["case"]],
    ["Panggilan kepada Ahmad bin Saleh, alamat tidak diketahui.", ["lineage"]],
    ["Memanggil Siti Maryam Binti Abdul Karim untuk hadir.", ["lineage"]],
    ["RATNA DEWI BINTI SUKARDI dipanggil menghadap.", ["lineage"]],
    ["Panggilan kepada SN bin Suparman.", ["lineage"]],
    ["Hak asuh anak bernama Kirana jatuh kepada ibunya.", ["child"]],
    ["Anak korban, Dimas Pratama, didampingi psikolog.", ["child"]],
    ["Sidang anak: Rio Saputra (15) diantar orang tuanya; perkaranya pencurian.", ["child"]],
    ["Diversi berhasil bagi anak pelaku Andi Saputra.", ["child"]],
    ["Perkara 3/Pid.Sus-Anak/2026/PN Cth: Bagas Setiawan dikembalikan kepada orang tua.", ["child"]],
  ])("are found in: %s", (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  test.each([
    "Perkara 123/Pdt.G/2026/PA.Ctoh diputus hari ini di Pengadilan Agama Contoh.",
    "Perkara 123/Pdt.G/2026/PA.Ctoh antara S.A. dan B.S. diputus hari ini.",
    "Perkara 123/Pdt.G/2026/PA.Ctoh: Penggugat melawan Tergugat, Majelis Hakim mengabulkan gugatan.",
    "Majelis Hakim perkara 12/Pdt.G/2026/PA.Ctoh dipimpin Drs. H. Ahmad Fauzi, S.H., M.H.",
    "Ketua Majelis Ahmad Fauzi membacakan putusan 12/Pdt.G/2026/PA.Ctoh.",
    "Putusan 12/Pdt.G/2026/PA.Ctoh dibacakan oleh Sri Wahyuni, S.Ag., M.H. dengan Panitera Pengganti Nur Hidayah, S.H.",
    "Sidang 12/Pdt.G/2026/PA.Ctoh di Jalan Ahmad Yani Nomor 5, Kota Contoh.",
    "Berkas 12/Pdt.G/2026/PA.Ctoh dari Kecamatan Pulau Rimba sampai Senin, 3 November 2026.",
    "Cari nomor 12/Pdt.G/2026/PA.Ctoh di Sistem Informasi Penelusuran Perkara.",
    "Rumah Sakit Siti Khadijah mengirim surat untuk perkara 12/Pdt.P/2026/PA.Ctoh.",
    "Kami berangkat ke Kota Bintan di Kabupaten Bintan.",
    "Hapus berkas lama lewat recycle bin, lalu kosongkan Recycle Bin.",
    "Umar bin Khattab mengirim surat kepada hakimnya.",
    "Misalnya Fulan bin Fulan datang ke loket, atau A bin B.",
    "Hakim Abdul Rahman bin Saleh, S.H., M.H. memimpin apel.",
    "Kepala BIN Daerah datang berkunjung.",
    "Anak berhadapan dengan hukum disidang tertutup; namanya, orang tuanya, dan alamatnya dirahasiakan.",
    "Anak A.R. (15) dikembalikan kepada orang tuanya lewat diversi.",
    "Hakim Anak Sri Wahyuni, S.H. menjelaskan diversi kepada siswa SMP Negeri Contoh.",
    "Dispensasi kawin: syarat, biaya, dan alasan Mahkamah Agung memperketatnya.",
    "Hari Anak Nasional dirayakan di Ruang Tunggu Ramah Anak.",
    "Pojok baca anak dibuka Siti Aminah kemarin.",
    "Perkara di Pengadilan Agama naik; Siti Aminah bercerita tentang antreannya.",
    "Undang-Undang Nomor 11 Tahun 2012 melindungi anak dalam perkara pidana.",
  ])("are not found in: %s", (text) => {
    expect(findParties(text)).toEqual([]);
  });

  test("are told by their place and initials, and by the number beside them", () => {
    const text = "Baris pertama.\n\nPerkara 12/Pdt.G/2026/PA.Ctoh: penggugat Siti Aminah.\n";
    expect(findParties(text)).toEqual([
      { kind: "case", initials: "S.A.", offset: text.indexOf("Siti"), number: "12/Pdt.G/2026/PA.Ctoh" },
    ]);
  });

  test("are looked for in texts of any kind, and in long ones", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const { offset } of findParties(`anak bin ${text} 1/Pdt.G/2026/PA.X`))
          expect(offset).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
    // A way that took the square of a length would not come to an end.
    const pieces = ["Anak Siti ", "bin Budi ", "1/Pdt.G/2026/PA.X ", "[](", "1/Pdt."];
    for (const piece of pieces) findParties(piece.repeat(400_000 / piece.length));
  });
});
