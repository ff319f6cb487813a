/** Words that are written with a capital and name nobody, in lower case. */

/** A row of capitalised words that has one of these is no person: bodies, places, parts of a case, titles of texts, days, months. */
export const ordinaryWords: ReadonlySet<string> = words(`
  aceh ada adapun adat administrasi advokasi agama agar agenda agraria agustus ahad akan akhir akibat akta aksi aku alamat allah alquran
  amar anak analisis anda anggota antrean antrian apa apabila april arab arsip asas asia asing assalamualaikum asshiddiqiyah atas atau
  aula awal ayo ayat badan badilag badilum bagaimana bagi bagian bahasa baik balai bandara bandung bank bantuan bapak bapas baru barat
  barang berita berkas bersama besar biaya biro birokrasi bnn bpjs bpn buku bulan bumi bupati bukan cabang cakim camat cara cerai
  ceritanya contoh covid cukup daerah daftar dalam dan dana dari daring data dengan departemen desa desember dewan di dinas diktum
  direktorat dirjen dispensasi diversi dokumen duplik e-court e-litigasi ecourt eksekusi elektronik esa februari formulir foto gedung
  gratis gubernur gugat gugatan gunung hadits hak hal halaman ham hari harta hasil hibah hubungi hukum hutan ibu ikhtisar iklan ikrar
  ilmu imigrasi india indonesia informasi ingin ini instagram institut internasional isbat islam itsbat itu jadwal jakarta jalan jam
  januari jawa jawaban jenis jepang jika jinayat juli jumat jumlah juni kabar kabupaten kalimantan kami kamis kampus kamu kantor kapan
  kartu kasasi kasus kategori kawin kecamatan kedua kejaksaan kekuatan kelas kelompok kelurahan kementerian kepada kepolisian kependudukan
  kepulauan keputusan ketenagakerjaan ketentuan keterangan khusus kita kode kompilasi komisi komite kompleks konstitusi kontak kopi
  korupsi kota ktp kua kuasa kunjungan kutipan lahir laki laporan layanan lebih lembaga libur lihat lingkungan lokasi loket lpka
  lurah madiun madrasah mahkamah majelis maklumat maluku mari maret markas masa masjid masyarakat mediasi medan mei melalui mengapa
  menteri meski minggu mobil mohon moda nafkah nama nasional negara negeri nikah niaga nihil no nomor notaris november nusa nusantara
  october oktober oleh operasional orang organisasi otoritas pada padang pajak panduan panggilan panitera papua para pasal pasar pasangan
  pdt pejabat pekan pelita pelayanan pemda pemerintah pemilu pendapat pengadilan pengumuman penting perdata peraturan perempuan
  perkara perma permohonan pernikahan pertama pertanyaan perubahan pesan petitum petugas pidana pintu pkpu pns pojok pokok pokja
  polda polres polri polsek pondok pos posbakum posita posko ppid prasasti presiden profil program prosedur provinsi prodeo ptsp pts
  publik pukul pulau puskesmas putusan rabu rapat rakyat ramah ratus raya reformasi regional rekonvensi relaas replik republik
  resmi ringkasan rsud ruang rumah sabtu saat sahabat saksi salam salinan sampai satpol satu saya sebab sebelum sekarang sekolah
  sekretariat selain selama selamat selasa selatan semua semarang senin september seri sertifikat setelah setiap sidang sipp sistem siswa
  situs sk solo standar statistik stasiun status sumatera sumpah surabaya surat susunan syariah syar'iyah syarat tabel tahap tahun
  talak tambahan tanah tanggal tangga tanya tata tautan telepon teman tempat tenaga tengah tenggara terbuka terima terminal tiga timur tim
  tingkat tuhan tugas tunai tunggal ubah uang ujian umum undang unit universitas untuk uraian urusan usaha utama utara verstek video
  wakaf waktu wali warga waris warung wasiat website whatsapp wilayah wita wit wib kisah cerita memanggil pemanggilan penetapan pemberitahuan yang yayasan yogyakarta youtube zakat zona
`);

/** Before these a name is that of a place, a body or a building: Jalan Ahmad Yani, Rumah Sakit Siti Khadijah, PT Budi Jaya. */
export const placeWords: ReadonlySet<string> = words(`
  jalan jl gang gg jln kota kab kabupaten kecamatan kec desa kelurahan kel dusun kampung pulau gunung provinsi bandara pelabuhan masjid musala
  gereja sekolah sd smp sma smk sdn smpn sman universitas pesantren rumah sakit rs rsud rsia gedung aula ruang stadion taman pasar bank pt cv ud
  yayasan koperasi toko warung hotel stasiun terminal lapangan monumen museum alun perumahan blok jembatan sungai danau teluk tanjung klinik puskesmas
`);

/** Whoever bears one of these has an office in the case, or speaks for a body: no party. */
export const officialWords: ReadonlySet<string> = words(`
  hakim ketua wakil panitera muda pengganti jurusita juru sita mediator sekretaris advokat pengacara penasihat jaksa penuntut notaris kepala
  presiden menteri gubernur bupati wali walikota camat lurah direktur dirjen direktorat deputi komisioner petugas pegawai staf satpam narasumber
  psikolog konselor dokter dosen guru rektor dekan peneliti penulis humas jubir juru bicara pembimbing pendamping pelaksana analis
  kapolres kapolda dandim kasi kasubbag kasubag kabag kabid plt plh pjs ustaz ustadz kiai kyai penghulu moderator pembawa yang mulia
  anggota majelis drs dra dr prof ir
`);

/** Ordinary words by their make: perceraian, pemeriksaan, keterangan, berdasarkan, melakukan, akhirnya. */
export function isOrdinaryForm(word: string): boolean {
  return (
    /^(?:pe|ke).{4,}an$/.test(word) ||
    /^(?:ber|mem|men|ter).{5,}/.test(word) ||
    /.{3,}(?:nya|kan|lah|kah)$/.test(word)
  );
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
