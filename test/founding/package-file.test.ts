import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { packageFile, specFrom } from "../../scripts/lib/founding/package-file.ts";

const here = resolve("kerja");
const office = join(here, "situs", "kantor");

describe("what package.json depends on", () => {
  it.each([
    ["0.2.0", "0.2.0"],
    ["pilar@0.2.0", "0.2.0"],
    ["^1.0.0", "^1.0.0"],
    ["github:instansi/pilar#v1", "github:instansi/pilar#v1"],
    ["https://unduh.go.id/pilar-0.1.0.tgz", "https://unduh.go.id/pilar-0.1.0.tgz"],
    ["pilar-0.1.0.tgz", "file:../../pilar-0.1.0.tgz"],
    ["./paket/pilar-0.1.0.tgz", "file:../../paket/pilar-0.1.0.tgz"],
    ["file:../pilar-0.1.0.tgz", "file:../../../pilar-0.1.0.tgz"],
    ["..", "file:../../.."],
  ])("%s", (asked, written) => {
    expect(specFrom(asked, here, office)).toBe(written);
  });

  it("is named by a package that is not called pilar, whatever the office is", () => {
    const nameOf = (name: string): string => JSON.parse(packageFile({ name, pilar: "0.1.0" })).name;
    expect(nameOf("Pilar")).toBe("situs-pilar");
    expect(nameOf("محكمة")).toBe("situs-kantor");
    expect(nameOf("KPKNL Jakarta I")).toBe("situs-kpknl-jakarta-i");
  });
});
