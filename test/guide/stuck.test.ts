/** What the guide's chapter of troubles quotes of Pilar is what Pilar says: run for real, or as the catalogue words it. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { words } from "../../scripts/lib/language/id/index.ts";
import { once } from "../../scripts/lib/text/once.ts";
import { post, postFile, writeOffice } from "../fixtures/temporary-office.ts";
import { root, run } from "../output/project.ts";

const chapter = readFileSync(join(root, "PANDUAN.md"), "utf8").split("\n## Kalau macet\n")[1] ?? "";
/** Of npm, Node, Windows, browsers and the editor itself. */
const foreign = /^(?:npm |'|… running|pilar: |â|\/admin\/)/;
const quoted = Array.from(chapter.matchAll(/^\| ([^|]*`[^|]*) \|/gm), ([, cell = ""]) => cell)
  .flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, text = ""]) => text))
  .filter((text) => /[a-z] [a-z]/.test(text) && !foreign.test(text) && !/^(?:npm|pilar) /.test(text));

describe("the guide's chapter of troubles", { timeout: 120_000 }, () => {
  const said = once(async () =>
    [
      ...(await outputs()),
      words.commands.unexpected("x"),
      words.commands.waitingForBuild("_site"),
      words.commands.setAside(["google1a2b.html"], "_site", "_site.titipan"),
      words.commands.outputForeign("_site"),
      words.machine.failed("full", "ENOSPC"),
      words.commands.builtFor("https://a.go.id", "https://b.go.id"),
      words.editor.noRepository,
      words.editor.failed,
      words.preview.bar.lost,
      readFileSync(join(root, "templates", "office", "_github", "workflows", "publish.yml"), "utf8"),
      readFileSync(join(root, "scripts", "pilar.js"), "utf8").replaceAll(/\$\{[^}]*\}/g, "20.18.0"),
    ].join("\n"),
  );

  test("quotes messages", () => expect(quoted.length).toBeGreaterThan(8));

  test.each(quoted)("%s", async (text) => {
    const pattern = text.split("…").map(RegExp.escape).join(".*");
    expect(await said()).toMatch(new RegExp(pattern));
  });
});

/** What the commands say where a step of an officer's went wrong. */
async function outputs(): Promise<string[]> {
  const { folder } = writeOffice({ [postFile]: post({ pillar: "tiada" }) });
  const other = join(folder, "lain");
  mkdirSync(other);
  writeFileSync(join(other, "surat.docx"), "");
  const taken = createServer();
  await new Promise<void>((ready) => taken.listen(8080, "127.0.0.1", ready)).catch(() => undefined);
  const ended = await Promise.all([
    run("check", ["--content", folder, "--strik"]),
    run("check", ["--content", "tiada"]),
    run("build", ["--content", folder, "--output", join(folder, "..", "situs")]),
    run("init", ["lain", "--name", "A", "--url", "https://a.go.id", "--yes"], { cwd: folder, project: root }),
    run("start", ["--content", folder]),
  ]);
  taken.close();
  return ended.map(({ stdout, stderr }) => stdout + stderr);
}
