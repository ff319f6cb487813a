import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { CheckInput } from "../../scripts/lib/checks/check.ts";
import { unreadCards } from "../../scripts/lib/checks/unread-cards.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

const input = { office: { folder: "kantor/content" } } as CheckInput;

test("files beside an office's own cards that draw nothing are told, with the names that there are", async () => {
  const own = temporaryFolder();
  const files = {
    "cards/quote.tsx": 'import { bar } from "./bilah.ts";\nimport type { Isi } from "./isi";\n',
    "cards/bilah.ts": "",
    "cards/isi.tsx": "",
    "cards/parts/lain.tsx": "",
    "cards/kutipan.tsx": "",
    "cards/Figure.tsx": "",
    "cards/post.ts": "",
    "components/kartu.tsx": "",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(own, name)), { recursive: true });
    writeFileSync(join(own, name), text);
  }
  const found = await unreadCards(own)(input);
  expect(found.map(({ code, severity, file }) => `${severity} ${code} ${file}`)).toEqual([
    "warning unread-file kantor/templates/cards/Figure.tsx",
    "warning unread-file kantor/templates/cards/kutipan.tsx",
    "warning unread-file kantor/templates/cards/post.ts",
  ]);
  const cards = ["auction", "closing", "figure", "list", "post", "quote", "step"].map(
    (name) => `${name}.tsx`,
  );
  expect(found.map(({ data }) => data)).toEqual([
    { name: "Figure.tsx", nearest: "figure.tsx", known: cards },
    { name: "kutipan.tsx", nearest: undefined, known: cards },
    { name: "post.ts", nearest: "post.tsx", known: cards },
  ]);
  expect(await unreadCards(undefined)(input)).toEqual([]);
});
