import { describe, expect, it } from "vitest";
import { readerLinks } from "../../scripts/lib/channels/share-links.ts";
import { reportLink } from "../../scripts/lib/site/report-link.ts";
import { sampleSite } from "../templates/sample-site.ts";

const post = { title: "Jam & loket: 100% buka?", address: "/2026/11/jam/" };
const url = "https://kantor-contoh.go.id/2026/11/jam/";
const report = (contacts: object, ppid?: { name: string; url: string; email?: string }) =>
  reportLink(sampleSite({ site: { contacts, ppid } }).frame, post);

describe("where a reader tells of a fault", () => {
  it("is a mail that names the post and its address, to whom the office says", () => {
    const mail = new URL(report({ email: "halo@kantor.go.id", report: "humas@kantor.go.id" }) ?? "");
    expect(mail.protocol + mail.pathname).toBe("mailto:humas@kantor.go.id");
    expect(mail.searchParams.get("subject")).toContain(post.title);
    expect(mail.searchParams.get("body")).toContain(`${url}\r\n`);
    expect(report({ email: "halo@kantor.go.id" })).toMatch(/^mailto:halo@kantor\.go\.id\?/);
    expect(report({}, { name: "PPID", url: "/ppid/", email: "ppid@kantor.go.id" })).toMatch(/^mailto:ppid@/);
    expect(report({})).toBeUndefined();
  });

  it("is the office's form, filled in where it asks", () => {
    const form = new URL(
      report({ report: "https://formulir.go.id/f?judul={title}&di=%7Burl%7D&x={lain}" }) ?? "",
    );
    expect(form.searchParams.get("judul")).toBe(post.title);
    expect(form.searchParams.get("di")).toBe(url);
    expect(form.searchParams.get("x")).toBe("{lain}");
    expect(report({ report: "https://formulir.go.id/" })).toBe("https://formulir.go.id/");
  });
});

it("hands a post on by its own title and address, and counts nobody", () => {
  const { whatsapp, telegram } = readerLinks(post, { url: "https://kantor-contoh.go.id" });
  expect(new URL(whatsapp).searchParams.get("text")).toBe(`${post.title}\n\n${url}`);
  const { searchParams } = new URL(telegram);
  expect([searchParams.get("url"), searchParams.get("text")]).toEqual([url, post.title]);
  expect(whatsapp + telegram).not.toContain("utm");
});
