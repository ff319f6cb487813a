import type { Site } from "../site-built/site.ts";

/** One address of each kind of page that a site has. */
export function kindsOf(site: Site): [kind: string, address: string][] {
  const kinds: [string, RegExp][] = [
    ["home", /^\/$/],
    ["home, page 2", /^\/halaman\/2\/$/],
    ["post", /^\/\d{4}\/\d{2}\/(?!ditarik-)[^/]+\/$/],
    ["post with corrections", /^\/2026\/11\/sepuluh-bulan\/$/],
    ["history of a post", /^\/2026\/11\/sepuluh-bulan\/riwayat\/$/],
    ["history of a standing page", /^\/ppid\/riwayat\/$/],
    ["standing pages", /^\/halaman\/$/],
    ["share kit", /^\/\d{4}\/\d{2}\/[^/]+\/bagikan\/$/],
    ["month", /^\/\d{4}\/\d{2}\/$/],
    ["year", /^\/\d{4}\/$/],
    ["hashtags", /^\/tagar\/$/],
    ["hashtag", /^\/tagar\/[^/]+\/$/],
    ["pillar", /^\/pilar\/[^/]+\/$/],
    ["campaign", /^\/kampanye\/[^/]+\/$/],
    ["channels", /^\/kanal\/$/],
    ["reach", /^\/jangkauan\/$/],
    ["verdicts", /^\/keseimbangan\/$/],
    ["corrections", /^\/koreksi\/$/],
    ["post that was taken back", /^\/\d{4}\/\d{2}\/ditarik-[^/]+\/$/],
    ["card check", /^\/cek\/$/],
    ["lots", /^\/lelang\/$/],
    ["terms", /^\/istilah\/$/],
    ["search", /^\/cari\/$/],
    ["verification", /^\/verifikasi\/$/],
    ["class of information", /^\/informasi\/berkala\/$/],
    ["periodic information", /^\/informasi-berkala\/$/],
    ["standing page", /^\/ppid\/$/],
    ["not found", /^\/404\.html$/],
  ];
  return kinds.flatMap(([kind, pattern]) => {
    const address = site.pages.find((candidate) => pattern.test(candidate));
    return address ? [[kind, address] as [string, string]] : [];
  });
}
