import fc from "fast-check";
import { expect, test } from "vitest";
import { malformedAddress } from "../../scripts/lib/slips/malformed-address.ts";

test.each([
  [
    "unfinished",
    ["https://", "http://", "https:", "https:/", "//", "https://?a=b", "https://#bagian", "///"],
  ],
  ["port", ["https://kantor.go.id:8O80", "https://kantor.go.id:99999/", "//kantor.go.id:x"]],
  [
    "server",
    [
      ...[
        "https://<alamat>",
        "https://%3Calamat%3E",
        "https://a|b",
        "https://kantor",
        "https://kantor..go.id",
      ],
      ...[
        "https://.",
        "http://[::1",
        "http://256.256.256.256",
        "https://kantor.go.id%20",
        "https://kantor,go.id",
      ],
      ...["https://localhost:8080", "https://kantor go.id"],
    ],
  ],
  ["mail", ["mailto:", "mailto:humas", "mailto:@kantor.go.id"]],
  ["phone", ["tel:", "tel:humas"]],
])("an address that is %s leads nowhere", (fault, addresses) => {
  for (const address of addresses) expect([address, malformedAddress(address)]).toEqual([address, fault]);
});

test("addresses that may lead somewhere are left alone", () => {
  const sound = [
    ...["https://lelang.go.id", "HTTPS://LELANG.GO.ID/", "//lelang.go.id/a", "https://kantor.go.id:8443/x"],
    ...["https://xn--kantr-nua.id/", "https://kantor.go.id.", "http://10.0.0.1/", "https://[2001:db8::1]/"],
    ...[
      "/ppid/",
      "/",
      "",
      "#biaya",
      "?q=a",
      "kontak",
      "mailto:humas@kantor.go.id?subject=Hai",
      "tel:+62-21-1234",
    ],
  ];
  for (const address of sound) expect([address, malformedAddress(address)]).toEqual([address, undefined]);
});

test("whatever is written, it neither throws nor takes long", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("", "https://", "//", "mailto:", "tel:", "https:"),
      fc.string({ unit: "binary" }),
      (a, b) => {
        malformedAddress(a + b);
      },
    ),
  );
});

test("every web address that is found sound can be opened as one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (rest) => {
      const address = `https://${rest}`;
      if (malformedAddress(address) === undefined) expect(URL.parse(address)?.hostname).toMatch(/\.|:/);
    }),
  );
});
