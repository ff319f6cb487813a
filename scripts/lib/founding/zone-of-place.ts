/**
 * The time zone of a place in Indonesia, by presidential decree 41 of 1987: Sumatra, Java, and the west and middle of Kalimantan; Bali,
 * Nusa Tenggara, Sulawesi, and the rest of Kalimantan; Maluku and Papua.
 */
import { nearest } from "../text/nearest.ts";
import { plainForm } from "../text/plain-form.ts";

export const zones = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"] as const;
export type Zone = (typeof zones)[number];

/** Provinces, their capitals, and other cities where offices are many. */
const places: Readonly<Record<Zone, string>> = {
  "Asia/Jakarta": `
    wib, aceh, banda aceh, lhokseumawe, langsa, meulaboh, sumatera utara, medan, binjai, pematangsiantar, tebing tinggi, sibolga,
    padangsidimpuan, gunungsitoli, kisaran, rantauprapat, sumatera barat, padang, bukittinggi, payakumbuh, solok, pariaman, riau, pekanbaru,
    dumai, kepulauan riau, tanjungpinang, batam, karimun, jambi, sungai penuh, muaro bungo, bengkulu, curup, sumatera selatan, palembang,
    lubuklinggau, prabumulih, pagar alam, kepulauan bangka belitung, bangka belitung, pangkalpinang, tanjungpandan, lampung, bandar lampung,
    metro, kotabumi, banten, serang, tangerang, tangerang selatan, cilegon, pandeglang, rangkasbitung, jakarta, dki jakarta, jakarta pusat,
    jakarta utara, jakarta barat, jakarta selatan, jakarta timur, jawa barat, bandung, cimahi, bogor, depok, bekasi, cikarang, karawang,
    purwakarta, subang, sukabumi, cianjur, garut, tasikmalaya, ciamis, banjar, kuningan, cirebon, indramayu, majalengka, sumedang,
    jawa tengah, semarang, salatiga, surakarta, solo, magelang, pekalongan, tegal, brebes, purwokerto, banyumas, cilacap, purbalingga,
    kebumen, purworejo, wonosobo, temanggung, kendal, demak, kudus, jepara, pati, rembang, blora, grobogan, sragen, karanganyar, sukoharjo,
    wonogiri, klaten, boyolali, batang, pemalang, di yogyakarta, yogyakarta, sleman, bantul, wates, wonosari, jawa timur, surabaya, malang,
    batu, sidoarjo, gresik, lamongan, tuban, bojonegoro, mojokerto, jombang, nganjuk, madiun, magetan, ngawi, ponorogo, pacitan, kediri,
    blitar, tulungagung, trenggalek, pasuruan, probolinggo, lumajang, jember, bondowoso, situbondo, banyuwangi, bangkalan, sampang,
    pamekasan, sumenep, kalimantan barat, pontianak, singkawang, ketapang, sintang, sambas, kalimantan tengah, palangka raya, palangkaraya,
    sampit, pangkalan bun, kuala kapuas`,
  "Asia/Makassar": `
    wita, bali, denpasar, singaraja, gianyar, tabanan, badung, nusa tenggara barat, ntb, mataram, bima, sumbawa, praya, selong,
    nusa tenggara timur, ntt, kupang, ende, maumere, ruteng, labuan bajo, waingapu, atambua, larantuka, kalimantan selatan, banjarmasin,
    banjarbaru, martapura, barabai, kotabaru, kalimantan timur, samarinda, balikpapan, bontang, tenggarong, sangatta, nusantara, ikn,
    kalimantan utara, tanjung selor, tarakan, nunukan, malinau, sulawesi utara, manado, bitung, tomohon, kotamobagu, tahuna, gorontalo,
    limboto, sulawesi tengah, palu, luwuk, poso, toli toli, tolitoli, sulawesi barat, mamuju, majene, polewali, sulawesi selatan, makassar,
    ujung pandang, parepare, palopo, maros, sungguminasa, gowa, bone, watampone, bulukumba, sengkang, pinrang, rantepao, makale,
    sulawesi tenggara, kendari, baubau, bau bau, kolaka, raha`,
  "Asia/Jayapura": `
    wit, maluku, ambon, tual, masohi, saumlaki, maluku utara, sofifi, ternate, tidore, tobelo, labuha, papua, jayapura, sentani, sarmi,
    biak, serui, papua barat, manokwari, fakfak, kaimana, papua barat daya, sorong, papua selatan, merauke, papua tengah, nabire, timika,
    mimika, papua pegunungan, wamena`,
};

const zoneByPlace: ReadonlyMap<string, Zone> = new Map(
  zones.flatMap((zone) => places[zone].split(",").map((place) => [place.trim().replace(/\s+/g, " "), zone])),
);

/** What people put before the name of a place. */
const kinds = /^(?:kota|kabupaten|kab|provinsi|prov|the city of)\.?\s+/;

/** @param text a city or a province, or WIB, WITA, WIT; undefined where it is not known here */
export function zoneOfPlace(text: string): Zone | undefined {
  return zoneByPlace.get(placeOf(text));
}

/** A place that is known, and was probably meant. */
export function nearestPlace(text: string): string | undefined {
  return nearest(placeOf(text), [...zoneByPlace.keys()]);
}

function placeOf(text: string): string {
  return plainForm(text)
    .trim()
    .toLowerCase()
    .replace(/[.,]+$/, "")
    .replace(kinds, "");
}
